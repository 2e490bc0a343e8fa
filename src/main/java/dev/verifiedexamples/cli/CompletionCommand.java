package dev.verifiedexamples.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Completes commands and options in a shell. */
@Command(
    name = "completion",
    description = {
      "Prints a script that completes commands and options in bash and zsh:",
      "",
      "    source <(./examples completion)"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The command that is completed. Default: examples")
  private String name = "examples";

  @Spec private CommandSpec spec;

  CompletionCommand() {}

  @Override
  public Integer call() {
    spec.commandLine().getOut().println(AutoComplete.bash(name, Main.commandLine()));
    return ExitStatus.CONFIRMED.code();
  }
}
