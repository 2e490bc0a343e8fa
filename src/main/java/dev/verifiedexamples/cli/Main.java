package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.launcher.SingleCollections;
import dev.verifiedexamples.machine.Scratch;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program: {@code verify}, {@code watch}, {@code update}, {@code audit}, {@code list}, {@code
 * show}.
 */
@Command(
    name = "verified-python-examples",
    description = "Proves documented Python examples by running them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      VerifyCommand.class,
      WatchCommand.class,
      UpdateCommand.class,
      AuditCommand.class,
      PackagesCommand.class,
      ListCommand.class,
      ShowCommand.class,
      PackCommand.class,
      CacheCommand.class,
      CompletionCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "An example is a Python script whose outputs stand beside the code:",
      "",
      "    print(balance)    # => 100",
      "",
      "Each claim is held against what its statement shows when it is run, and each",
      "output needs its claim.",
      "",
      "Exit status:",
      "  0  all claims are confirmed",
      "  1  something is refuted, unreached, undocumented, or failed",
      "  2  the call or an input could not be used",
      "130  it was interrupted; what was known by then was reported"
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the command line, and ends the JVM with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = utf8(System.out);
    PrintWriter err = utf8(System.err);
    SingleCollections.arrangeBesideTheStart();
    int status = run(out, err, arguments);
    out.flush();
    err.flush();
    Scratch.deleteAll();
    // Not a return: a Python thread that can't be stopped would keep the JVM.
    Runtime.getRuntime().halt(status);
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return commandLine()
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(Main::unusable)
        .execute(arguments);
  }

  /** The commands and their options. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(Main::misused);
  }

  /** What is wrong, in a line, and where to read on: nobody reads it below a page of options. */
  private static int misused(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(misuse.getMessage());
    UnmatchedArgumentException.printSuggestions(misuse, err);
    boolean isOfAll = command.getParent() == null;
    err.println(
        "Help: "
            + Invocation.command()
            + " help"
            + (isOfAll ? "" : " " + command.getCommandName()));
    err.flush();
    return ExitStatus.UNUSABLE.code();
  }

  private static int unusable(
      Exception failure, CommandLine command, CommandLine.ParseResult result) throws Exception {
    if (failure instanceof UnusableInputException) {
      command.getErr().println(failure.getMessage());
      return ExitStatus.UNUSABLE.code();
    }
    throw failure;
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Missing command: verify, watch, update, audit, list, show, packages or cache.");
  }
}
