package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.cli.console.AnnotatedSource;
import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.pipeline.ExampleVerifier;
import dev.verifiedexamples.pipeline.Verifiers;
import dev.verifiedexamples.runtime.Runtimes;
import dev.verifiedexamples.verdict.CrossCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one example with what became of its claims. */
@Command(
    name = "show",
    description = "Shows the source of an example with its verdicts beside the lines.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ShowCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ID",
      description =
          "A script or a Markdown page; or what an example of the corpus is called, such as"
              + " decorators/stacked_decorators.py or stacked_decorators; or an id of the"
              + " catalogue that it covers, such as B71")
  private String wanted = "";

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "The folder of examples. Default: python-examples")
  private Path corpus = Invocation.defaultFolder();

  @Mixin private final RuntimesMixin runtimesMixin = new RuntimesMixin();

  @Spec private CommandSpec spec;

  ShowCommand() {}

  @Override
  public Integer call() throws UnusableInputException, IOException {
    Path named = Path.of(wanted);
    boolean isFile = Files.isRegularFile(named) || wanted.endsWith(".md");
    List<ExampleFile> files =
        (isFile ? Corpus.find(List.of(named)) : Corpus.scripts(List.of(corpus))).files();
    AnnotatedSource view = new AnnotatedSource(spec.commandLine().getOut(), Ansi.AUTO);
    boolean shown = false;
    boolean confirmed = true;
    try (Runtimes runtimes = runtimesMixin.open()) {
      ExampleVerifier verifier = Verifiers.on(runtimes);
      for (ExampleFile file : files) {
        for (Reading reading :
            isFile || mayBe(file) ? verifier.readAll(file) : List.<Reading>of()) {
          if (reading instanceof Example example && (isFile || isCalled(file) || covers(example))) {
            CrossCheck check = verifier.check(example);
            view.print(check, Files.readString(file.path()));
            shown = true;
            confirmed &= check.isConfirmed();
          } else if (isFile) {
            reading.unreadable().map(Messages::of).ifPresent(each -> each.forEach(err()::println));
            confirmed &= reading.unreadable().isEmpty();
          }
          reading.notRead().forEach(each -> err().println(Messages.of(each)));
        }
      }
    }
    if (!shown) {
      if (confirmed) {
        err().println("no example is called " + wanted + ", or covers it; see list");
      }
      return ExitStatus.UNUSABLE.code();
    }
    return (confirmed ? ExitStatus.CONFIRMED : ExitStatus.REFUTED).code();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Reading takes time: a file whose text does not name the id can't cover it. */
  private boolean mayBe(ExampleFile file) throws IOException {
    return isCalled(file) || Files.readString(file.path()).contains(id());
  }

  private boolean isCalled(ExampleFile file) {
    String name = file.id().substring(file.id().lastIndexOf('/') + 1);
    return List.of(
            file.id(), file.id().replaceAll("\\.py$", ""), name, name.replaceAll("\\.py$", ""))
        .contains(wanted);
  }

  private boolean covers(Example example) {
    return example.covers().contains(id());
  }

  private String id() {
    return wanted.toUpperCase(Locale.ROOT);
  }
}
