package dev.verifiedexamples.syntax;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verifiedexamples.Permission;
import dev.verifiedexamples.Settings;
import dev.verifiedexamples.Unreadable.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The inline script metadata of an example: PEP 723, with a table of our own. */
final class Metadata {

  private static final double LONGEST_SECONDS = 600;

  private final List<Problem> problems = new ArrayList<>();
  private final int line;
  private final Settings settings;

  private Metadata(JsonNode block) {
    line = block.path("line").asInt(1);
    JsonNode toml = block.path("toml");
    List<String> dependencies = new ArrayList<>();
    texts("dependencies", toml.path("dependencies")).forEach(dependencies::add);
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    Duration timeLimit = Settings.DEFAULT.timeLimit();
    for (var setting : toml.path("tool").path("verified-examples").properties()) {
      switch (setting.getKey()) {
        case "permissions" ->
            texts("permissions", setting.getValue()).forEach(word -> permit(word, permissions));
        case "timeout" -> timeLimit = timeLimit(setting.getValue());
        default ->
            complain("`" + setting.getKey() + "` is no setting", "known are permissions, timeout");
      }
    }
    settings = new Settings(permissions, timeLimit, dependencies);
  }

  static Metadata parse(JsonNode block) {
    return new Metadata(block);
  }

  Settings settings() {
    return settings;
  }

  List<Problem> problems() {
    return problems;
  }

  private List<String> texts(String name, JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    if (!list.isMissingNode() && !list.isArray()) {
      complain("`" + name + "` is no list", "write " + name + " = [" + list + "]");
    }
    return texts;
  }

  private void permit(String word, Set<Permission> permissions) {
    try {
      permissions.add(Permission.of(word));
    } catch (IllegalArgumentException unknown) {
      complain("`" + word + "` is no permission", String.valueOf(unknown.getMessage()));
    }
  }

  private Duration timeLimit(JsonNode seconds) {
    if (seconds.isNumber() && seconds.asDouble() > 0 && seconds.asDouble() <= LONGEST_SECONDS) {
      return Duration.ofMillis(Math.max(1, Math.round(seconds.asDouble() * 1000)));
    }
    complain("`timeout = " + seconds + "` is no time limit", "give seconds, at most 600");
    return Settings.DEFAULT.timeLimit();
  }

  private void complain(String message, String hint) {
    problems.add(new Problem(line, message, hint));
  }
}
