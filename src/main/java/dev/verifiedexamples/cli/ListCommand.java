package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what there is. */
@Command(
    name = "list",
    description = "Shows examples: what each is called, what it covers, how much it claims.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ListCommand implements Callable<Integer> {

  enum By {
    topic,
    source
  }

  @Mixin private final PathsMixin paths = new PathsMixin();

  @Option(
      names = "--by",
      paramLabel = "ORDER",
      description =
          "topic, or source: the document that an example covers items of. Default: topic")
  private By by = By.topic;

  @Option(
      names = "--search",
      paramLabel = "WORD",
      description = "Only examples whose text holds the word, in capitals or not")
  private String word = "";

  @Spec private CommandSpec spec;

  ListCommand() {}

  @Override
  public Integer call() throws UnusableInputException {
    List<ExampleFile> files = paths.find().files();
    List<Example> examples = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    try (GraalPyRuntime runtime = new GraalPyRuntime()) {
      ExampleReader reader = new ExampleReader(runtime::answer);
      for (ExampleFile file : files) {
        if (!holdsWord(file)) {
          continue;
        }
        for (Reading reading : reader.readAll(file.id(), file.path())) {
          reading.example().ifPresent(examples::add);
          reading.unreadable().ifPresent(unreadable::add);
        }
      }
    }
    if (by == By.source) {
      printBySource(examples);
    } else {
      printByTopic(examples);
    }
    int claims = examples.stream().mapToInt(example -> example.claims().size()).sum();
    String sum = plural(examples.size(), "example") + ", " + plural(claims, "claim");
    spec.commandLine().getOut().printf("%n%s%n", sum);
    for (Unreadable each : unreadable) {
      Messages.of(each).forEach(spec.commandLine().getErr()::println);
    }
    return (unreadable.isEmpty() ? ExitStatus.CONFIRMED : ExitStatus.UNUSABLE).code();
  }

  /** Whatever can't be read as text is told by the reader. */
  private boolean holdsWord(ExampleFile file) {
    try {
      String text = Files.readString(file.path()).toLowerCase(Locale.ROOT);
      return text.contains(word.toLowerCase(Locale.ROOT));
    } catch (IOException unreadable) {
      return true;
    }
  }

  private void printByTopic(List<Example> examples) {
    Map<String, List<Example>> topics = new TreeMap<>();
    examples.forEach(
        example ->
            topics.computeIfAbsent(example.topic(), topic -> new ArrayList<>()).add(example));
    topics.forEach((topic, those) -> print(topic, those));
  }

  /** An example stands below each document that it covers something of. */
  private void printBySource(List<Example> examples) throws UnusableInputException {
    Map<String, String> titles = paths.sources();
    Map<String, List<Example>> sources = new TreeMap<>();
    for (Example example : examples) {
      for (String letter : example.covers().stream().map(ListCommand::letter).distinct().toList()) {
        String title = titles.getOrDefault(letter, letter);
        sources.computeIfAbsent(title, source -> new ArrayList<>()).add(example);
      }
    }
    sources.forEach((source, those) -> print(source, those));
  }

  private static String letter(String id) {
    return id.replaceAll("\\d+$", "");
  }

  private void print(String heading, List<Example> examples) {
    PrintWriter out = spec.commandLine().getOut();
    int width = examples.stream().mapToInt(example -> example.id().length()).max().orElse(0);
    out.printf("%n%s%n", bold(heading));
    for (Example example : examples) {
      String facts = plural(example.claims().size(), "claim");
      String covers = String.join(", ", example.covers());
      out.printf("  %-" + width + "s  %-10s  %s%n", example.id(), facts, covers);
      out.printf("      %s%n", example.title());
    }
  }

  private static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String bold(String text) {
    return CommandLine.Help.defaultColorScheme(Ansi.AUTO)
        .apply(text, List.of(Ansi.Style.bold))
        .toString();
  }
}
