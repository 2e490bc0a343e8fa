package dev.verifiedexamples.cli;

import dev.verifiedexamples.Example;
import dev.verifiedexamples.Reading;
import dev.verifiedexamples.Unreadable;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.corpus.UnusablePathException;
import dev.verifiedexamples.runtime.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.verify.Messages;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what there is. */
@Command(
    name = "list",
    description = "Shows examples: what each is called, what it covers, how much it claims.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ListCommand implements Callable<Integer> {

  @Mixin private final PathsMixin paths = new PathsMixin();

  @Spec private CommandSpec spec;

  ListCommand() {}

  @Override
  public Integer call() throws UnusablePathException {
    List<ExampleFile> files = paths.find();
    List<Example> examples = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    try (GraalPyRuntime runtime = new GraalPyRuntime()) {
      ExampleReader reader = new ExampleReader(runtime::read);
      for (ExampleFile file : files) {
        Reading reading = reader.read(file.id(), file.path());
        if (reading instanceof Example example) {
          examples.add(example);
        } else {
          unreadable.add((Unreadable) reading);
        }
      }
    }
    print(examples);
    for (Unreadable each : unreadable) {
      Messages.of(each).forEach(spec.commandLine().getErr()::println);
    }
    return unreadable.isEmpty() ? Main.CONFIRMED : Main.UNUSABLE;
  }

  private void print(List<Example> examples) {
    PrintWriter out = spec.commandLine().getOut();
    int width = examples.stream().mapToInt(example -> name(example).length()).max().orElse(0);
    String topic = "";
    for (Example example : examples) {
      if (!example.topic().equals(topic)) {
        topic = example.topic();
        out.printf("%n%s%n", bold(topic));
      }
      String facts = plural(example.claims().size(), "claim");
      String covers = String.join(", ", example.covers());
      out.printf("  %-" + width + "s  %-10s  %s%n", name(example), facts, covers);
      out.printf("      %s%n", example.title());
    }
    int claims = examples.stream().mapToInt(example -> example.claims().size()).sum();
    out.printf("%n%s, %s%n", plural(examples.size(), "example"), plural(claims, "claim"));
  }

  private static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String bold(String text) {
    return CommandLine.Help.defaultColorScheme(Ansi.AUTO)
        .apply(text, List.of(Ansi.Style.bold))
        .toString();
  }

  private static String name(Example example) {
    return example.id().substring(example.id().lastIndexOf('/') + 1);
  }
}
