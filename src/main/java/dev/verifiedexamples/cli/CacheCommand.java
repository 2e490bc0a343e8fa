package dev.verifiedexamples.cli;

import dev.verifiedexamples.machine.Cache;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what is kept in the user's cache, and empties it. */
@Command(
    name = "cache",
    description = {
      "Shows what is kept in the user's cache, how big it is and when it was last used.",
      "All of it is made again when it is needed; old and unused parts are removed",
      "without being asked to."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CacheCommand implements Callable<Integer> {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());
  private static final List<String> UNITS = List.of("B", "kB", "MB", "GB");

  @Option(names = "--empty", description = "Remove all of it that no running process uses")
  private boolean empties;

  @Spec private CommandSpec spec;

  private final Cache cache;

  CacheCommand() {
    this(Cache.ofUser());
  }

  CacheCommand(Cache cache) {
    this.cache = cache;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (empties) {
      Cache.Emptied emptied = cache.empty();
      out.println("Removed from %s: %s".formatted(cache.folder(), sum(emptied.removed())));
      if (!emptied.kept().isEmpty()) {
        out.println("Kept, because it is in use or can't be removed:");
        emptied.kept().forEach(each -> print(out, each));
      }
    } else {
      List<Cache.Entry> entries = cache.entries();
      out.println("%s: %s".formatted(cache.folder(), sum(entries)));
      entries.forEach(each -> print(out, each));
    }
    return ExitStatus.CONFIRMED.code();
  }

  private static void print(PrintWriter out, Cache.Entry entry) {
    out.println(
        String.format(
            Locale.ROOT,
            "  %-30s %9s  last used %s  %s",
            entry.name(),
            size(entry.bytes()),
            MINUTES.format(entry.used()),
            entry.kind().map(Cache.Kind::title).orElse("left over")));
  }

  private static String sum(List<Cache.Entry> entries) {
    return entries.isEmpty()
        ? "nothing"
        : size(entries.stream().mapToLong(Cache.Entry::bytes).sum());
  }

  private static String size(long bytes) {
    long size = bytes;
    int unit = 0;
    while (size >= 10_000 && unit < UNITS.size() - 1) {
      size = Math.round(size / 1000.0);
      unit++;
    }
    return size + " " + UNITS.get(unit);
  }
}
