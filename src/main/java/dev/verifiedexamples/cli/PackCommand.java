package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.corpus.PackedCorpus;
import dev.verifiedexamples.corpus.PackedExample;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes the index that goes into the jar; the build calls it. An entry whose example is as it was
 * is kept: reading them all takes Python half a minute.
 */
@Command(
    name = "pack",
    description = "Writes the index of a corpus, for a jar.",
    hidden = true,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PackCommand implements Callable<Integer> {

  @Mixin private final PathsMixin paths = new PathsMixin();

  @Option(names = "--index", paramLabel = "FILE", description = "Where it is written")
  private Path index = Path.of("index.json");

  @Option(
      names = "--verdicts",
      paramLabel = "FILE",
      description = "An index that tests have written; without the file, no verdicts are recorded")
  private @Nullable Path verdicts;

  @Spec private CommandSpec spec;

  PackCommand() {}

  @Override
  public Integer call() throws UnusableInputException, IOException {
    Map<String, String> sources = new HashMap<>();
    List<ExampleFile> files =
        paths.find().files().stream().filter(file -> file.id().endsWith(".py")).toList();
    for (ExampleFile file : files) {
      sources.put(file.id(), new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8));
    }
    Map<String, PackedExample> known =
        read(index, sources).examples().stream()
            .collect(Collectors.toMap(PackedExample::id, each -> each));
    List<PackedExample> examples = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    try (GraalPyRuntime runtime = new GraalPyRuntime()) {
      ExampleReader reader = new ExampleReader(runtime::answer);
      for (ExampleFile file : files) {
        String source = sources.getOrDefault(file.id(), "");
        PackedExample kept = known.get(file.id());
        Reading reading = kept == null ? reader.read(file.id(), file.path(), source) : null;
        if (kept != null) {
          examples.add(kept);
        } else if (reading instanceof Example example) {
          examples.add(PackedExample.of(example, source));
        } else if (reading instanceof Unreadable problem) {
          unreadable.add(problem);
        }
      }
    }
    for (Unreadable each : unreadable) {
      Messages.of(each).forEach(spec.commandLine().getErr()::println);
    }
    if (!unreadable.isEmpty()) {
      return ExitStatus.UNUSABLE.code();
    }
    PackedCorpus corpus =
        new PackedCorpus(List.of(), examples)
            .withVerdictsOf(
                verdicts == null
                    ? new PackedCorpus(List.of(), List.of())
                    : read(verdicts, sources));
    corpus.write(index);
    String on =
        corpus.runtimes().isEmpty()
            ? "without verdicts"
            : "verified on "
                + corpus.runtimes().stream()
                    .map(each -> each.kind().title() + " " + each.version())
                    .collect(Collectors.joining(", "));
    spec.commandLine()
        .getOut()
        .println("%s: %s examples, %s".formatted(index, examples.size(), on));
    return ExitStatus.CONFIRMED.code();
  }

  private static PackedCorpus read(Path file, Map<String, String> sources) throws IOException {
    return Files.exists(file)
        ? PackedCorpus.read(Files.readString(file), sources::get)
        : new PackedCorpus(List.of(), List.of());
  }
}
