package dev.verifiedexamples.gauntlet;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Judgement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the last line of a message to the letter, as somebody would who knows no better. */
final class Advice {

  private static final Pattern PLACE = Pattern.compile("^.*?\\.(?:py|md):(\\d+): ");
  private static final Pattern QUOTED = Pattern.compile("(?m)^ +because +`(.*?)` ");
  private static final Pattern NEXT = Pattern.compile("(?m)^    next +(.*)$");
  private static final Pattern WRITE =
      Pattern.compile(
          "(?:^|, and |, or |right, )write (# \\S*=>.*?)(?:; otherwise fix the code)?$");
  private static final Pattern ARROW = Pattern.compile("# (?:\\w+(?:\\[[^]]*])?)?=>(?: .*)?$");
  private static final String RAISE = "comment the statement out and claim it: ";
  private static final String BELOW = ", and below it ";

  private final String message;
  private final List<String> lines;
  private final int line;
  private final String next;

  private Advice(String source, String message) {
    this.message = message;
    this.lines = new ArrayList<>(Arrays.asList(source.split("\n", -1)));
    Matcher place = PLACE.matcher(message);
    this.line = place.find() ? Integer.parseInt(place.group(1)) : 0;
    Matcher step = NEXT.matcher(message);
    this.next = step.find() ? step.group(1) : "";
  }

  /** The source after following the advice; nothing if only a head can follow it. */
  static Optional<String> follow(String source, String message, Optional<CrossCheck> check) {
    return new Advice(source, message).followed(check);
  }

  private Optional<String> followed(Optional<CrossCheck> check) {
    Optional<ClaimCheck> claim =
        check.stream()
            .flatMap(each -> each.claims().stream())
            .filter(each -> each.claim().line() == line && message.contains(": refuted on "))
            .findFirst();
    Matcher write = WRITE.matcher(next);
    if (claim.isPresent() && next.contains("remove its # documented=> lines")) {
      return Optional.of(replaced(claim.get().claim(), List.of()));
    }
    if (claim.isPresent() && next.contains(" it after # =>")) {
      return Optional.of(replaced(claim.get().claim(), observed(claim.get())));
    }
    if (claim.isPresent() && write.find()) {
      return Optional.of(replaced(claim.get().claim(), List.of(write.group(1).split(BELOW))));
    }
    Matcher quoted = QUOTED.matcher(message);
    if (check.isEmpty() && write.find(0) && quoted.find()) {
      return respelt(quoted.group(1), write.group(1));
    }
    if (next.contains(RAISE) && !next.endsWith("…") && line > 0) {
      return commentedOut(next.substring(next.indexOf(RAISE) + RAISE.length()), check);
    }
    return Optional.empty();
  }

  private static List<String> observed(ClaimCheck check) {
    Judgement refuted =
        check.judgements().values().stream().filter(Judgement::fails).findFirst().orElseThrow();
    return refuted.observed().stream().map(each -> ("# => " + each.text()).strip()).toList();
  }

  /** The claim is written anew: its first line where it was, the others below. */
  private String replaced(Claim claim, List<String> comments) {
    int last = claim.line();
    for (Claim.Line each : claim.lines()) {
      last = Math.max(last, each.line());
    }
    String first = ARROW.matcher(lines.get(claim.line() - 1)).replaceFirst("");
    List<String> changed = new ArrayList<>(lines.subList(0, claim.line() - 1));
    String indent = first.replaceAll("\\S.*", "");
    if (comments.isEmpty() || first.isBlank()) {
      if (!first.isBlank()) {
        changed.add(first.stripTrailing());
      }
      comments.forEach(comment -> changed.add(indent + comment));
    } else {
      changed.add(first + comments.get(0));
      comments.stream().skip(1).forEach(comment -> changed.add(indent + comment));
    }
    changed.addAll(lines.subList(last, lines.size()));
    return String.join("\n", changed);
  }

  private Optional<String> respelt(String quoted, String comment) {
    int at = lines.get(line - 1).indexOf(quoted);
    if (at < 0 || !quoted.startsWith("#")) {
      return Optional.empty();
    }
    lines.set(line - 1, lines.get(line - 1).substring(0, at) + comment);
    return Optional.of(String.join("\n", lines));
  }

  private Optional<String> commentedOut(String comment, Optional<CrossCheck> check) {
    String statement = lines.get(line - 1);
    boolean isWhole =
        !statement.isBlank()
            && !statement.stripTrailing().endsWith(":")
            && statement.strip().equals(statement)
            && check.stream()
                .flatMap(each -> each.claims().stream())
                .noneMatch(each -> each.claim().lines().size() > 1);
    if (!isWhole) {
      return Optional.empty();
    }
    String bare = ARROW.matcher(statement).replaceFirst("").stripTrailing();
    lines.set(line - 1, "# " + bare + "  " + comment);
    return Optional.of(String.join("\n", lines));
  }
}
