package dev.verifiedexamples.cli;

import dev.verifiedexamples.corpus.UnusablePathException;
import dev.verifiedexamples.packages.UnusablePackagesException;
import dev.verifiedexamples.runtime.UnusableRuntimeException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code verify}, {@code watch}, {@code update}, {@code list}, {@code show}. */
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
      PackagesCommand.class,
      ListCommand.class,
      ShowCommand.class,
      PackCommand.class
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
      "  2  the call or an input could not be used"
    })
public final class Main implements Runnable {

  /** The exit status when all is true. */
  static final int CONFIRMED = 0;

  /** The exit status when something is not. */
  static final int REFUTED = 1;

  /** The exit status when something given can't be used. */
  static final int UNUSABLE = 2;

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
    // Not a return: a Python thread that can't be stopped would keep the JVM.
    Runtime.getRuntime().halt(status);
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(Main::unusable)
        .execute(arguments);
  }

  private static int unusable(
      Exception failure, CommandLine command, CommandLine.ParseResult result) throws Exception {
    if (failure instanceof UnusablePathException
        || failure instanceof UnusableRuntimeException
        || failure instanceof UnusablePackagesException) {
      command.getErr().println(failure.getMessage());
      return UNUSABLE;
    }
    throw failure;
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: verify, watch, update, list or show.");
  }
}
