package dev.verifiedexamples.syntax;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.document.Requirement;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Settings;
import dev.verifiedexamples.document.Shim;
import dev.verifiedexamples.document.Unreadable.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inline script metadata of an example: PEP 723, with a table of our own. */
final class Metadata {

  private static final double LONGEST_SECONDS = 600;

  private static final Pattern AMOUNT = Pattern.compile("([1-9][0-9]{0,5}) ?(MiB|GiB)");
  private static final long LEAST_MEMORY = 128L << 20;
  private static final long MOST_MEMORY = 64L << 30;

  /** What frameworks take before they do anything of the example. */
  private static final Duration LIMIT_WITH_PACKAGES = Duration.ofMinutes(2);

  private final List<Problem> problems = new ArrayList<>();
  private final int line;
  private final Settings settings;

  private Metadata(SourceFacts.MetadataFact block) {
    line = block.line();
    List<Requirement> dependencies =
        block.dependencies().stream().map(SourceFacts.RequirementFact::toRequirement).toList();
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    Set<RuntimeInfo.Kind> runtimes = EnumSet.noneOf(RuntimeInfo.Kind.class);
    Set<Shim> shims = EnumSet.noneOf(Shim.class);
    JsonNode table = block.settings();
    Clock clock = Settings.DEFAULT.clock();
    long memory = Settings.DEFAULT.memory();
    Duration timeLimit =
        dependencies.isEmpty() ? Settings.DEFAULT.timeLimit() : LIMIT_WITH_PACKAGES;
    for (var setting : table.properties()) {
      switch (setting.getKey()) {
        case "permissions" ->
            read("permissions", "permission", table, Permission::of, permissions::add);
        case "runtimes" -> read("runtimes", "runtime", table, RuntimeInfo.Kind::of, runtimes::add);
        case "shims" -> read("shims", "shim", table, Shim::of, shims::add);
        case "clock" -> clock = clock(setting.getValue().asText());
        case "memory" -> memory = memory(setting.getValue().asText(), memory);
        case "timeout" -> timeLimit = timeLimit(setting.getValue(), timeLimit);
        default ->
            complain(
                "`" + setting.getKey() + "` is no setting",
                "known are clock, memory, permissions, runtimes, shims, timeout");
      }
    }
    settings =
        new Settings(
            permissions,
            timeLimit,
            memory,
            dependencies,
            Optional.ofNullable(block.requiresPython()).map(SourceFacts.PythonFact::toRequirement),
            runtimes.isEmpty() ? Settings.DEFAULT.runtimes() : runtimes,
            shims,
            clock);
  }

  static Metadata of(SourceFacts.MetadataFact block) {
    return new Metadata(block);
  }

  Settings settings() {
    return settings;
  }

  List<Problem> problems() {
    return problems;
  }

  private <T> void read(
      String name, String noun, JsonNode table, Function<String, T> reading, Consumer<T> taking) {
    JsonNode list = table.path(name);
    if (!list.isMissingNode() && !list.isArray()) {
      complain("`" + name + "` is no list", "write " + name + " = [" + list + "]");
    }
    for (JsonNode item : list) {
      try {
        taking.accept(reading.apply(item.asText()));
      } catch (IllegalArgumentException unknown) {
        complain("`" + item.asText() + "` is no " + noun, String.valueOf(unknown.getMessage()));
      }
    }
  }

  private Clock clock(String word) {
    try {
      return Clock.of(word);
    } catch (IllegalArgumentException unknown) {
      complain("`" + word + "` is no clock", String.valueOf(unknown.getMessage()));
      return Settings.DEFAULT.clock();
    }
  }

  private long memory(String text, long otherwise) {
    Matcher amount = AMOUNT.matcher(text);
    if (amount.matches()) {
      long bytes = Long.parseLong(amount.group(1)) << (amount.group(2).equals("GiB") ? 30 : 20);
      if (bytes >= LEAST_MEMORY && bytes <= MOST_MEMORY) {
        return bytes;
      }
    }
    complain(
        "`memory = \"" + text + "\"` is no amount of memory",
        "give MiB or GiB, from \"128 MiB\" to \"64 GiB\"");
    return otherwise;
  }

  private Duration timeLimit(JsonNode seconds, Duration otherwise) {
    if (seconds.isNumber() && seconds.asDouble() > 0 && seconds.asDouble() <= LONGEST_SECONDS) {
      return Duration.ofMillis(Math.max(1, Math.round(seconds.asDouble() * 1000)));
    }
    complain("`timeout = " + seconds + "` is no time limit", "give seconds, at most 600");
    return otherwise;
  }

  private void complain(String message, String hint) {
    problems.add(new Problem(line, message, hint));
  }
}
