package dev.verifiedexamples.testing;

import dev.verifiedexamples.document.Requirement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requirements of tests, written as a name and conditions; examples have Python read theirs. */
public final class Requirements {

  private static final Pattern NAME = Pattern.compile("[\\w.-]*\\w");
  private static final Pattern CONDITION = Pattern.compile("\\s*([=!<>~]+)\\s*(\\S+)\\s*");

  private Requirements() {}

  /** A requirement such as {@code django>=4.2,<6}. */
  public static Requirement of(String text) {
    Matcher name = NAME.matcher(text);
    if (!name.lookingAt()) {
      throw new IllegalArgumentException(text);
    }
    String rest = text.substring(name.end());
    List<Requirement.Condition> conditions =
        Arrays.stream(rest.split(","))
            .filter(part -> !part.isBlank())
            .map(Requirements::condition)
            .toList();
    return new Requirement(name.group(), conditions, Optional.empty(), text);
  }

  private static Requirement.Condition condition(String text) {
    Matcher condition = CONDITION.matcher(text);
    if (!condition.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new Requirement.Condition(condition.group(1), condition.group(2));
  }
}
