package dev.verifiedexamples.messages;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Settings;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Failure.Remedy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What makes an execution worthless, in words. */
final class FailureText {

  private static final String UNDER_TABLE = " under [tool.verified-examples]";
  private static final int LONG = 70;
  private static final int FEW = 5;

  private FailureText() {}

  /**
   * What ended an example.
   *
   * @param here the claims on the statement that did it
   * @param lost the claims on what was not reached
   */
  static String of(
      Example example, Failure failure, String runtimes, List<Claim> here, List<Claim> lost) {
    boolean anywhere = failure instanceof Failure.NoClaims;
    MessageText text =
        new MessageText(
            Messages.at(example.path(), failure.line()),
            title(failure) + (anywhere ? "" : " on " + runtimes));
    here.forEach(claim -> text.block("documented", Messages.linesOf(claim.text())));
    text.block("observed", observed(example, failure).lines().toList());
    if (!lost.isEmpty()) {
      text.line("lost", lost(lost));
    }
    return text.next(next(failure));
  }

  /** How many claims were not reached, and where: one place for each line. */
  private static String lost(List<Claim> claims) {
    List<String> lines = claims.stream().map(Claim::line).distinct().map(String::valueOf).toList();
    if (lines.size() == 1) {
      return (claims.size() == 1 ? "the claim" : "the claims")
          + " in line "
          + lines.get(0)
          + (claims.size() == 1 ? " was" : " were")
          + " not reached";
    }
    return lines.size() <= FEW
        ? "the claims in lines " + Messages.listed(lines) + " were not reached"
        : claims.size()
            + " claims were not reached: lines "
            + lines.get(0)
            + " to "
            + lines.get(lines.size() - 1);
  }

  /** The kind of a failure: {@code it ended with an exception}. */
  static String title(Failure failure) {
    return switch (Complaint.Kind.of(failure)) {
      case EXCEPTION -> "it ended with an exception";
      case LEFT -> "it left the interpreter";
      case PERMISSION -> "it did what it has no permission for";
      case TIME_LIMIT -> "it ran into its time limit";
      case WAITED -> "it waits for what does not come";
      case MEMORY_LIMIT -> "it ran into its memory limit";
      case DISK_LIMIT -> "it ran into the limit of its scratch folder";
      case INTERRUPTED -> "it was interrupted";
      case DEADLOCK -> "it waits for ever";
      case OUTPUT_LIMIT -> "it ran into the limit of output";
      case UNOBSERVABLE -> "a claimed statement can't be observed";
      case NO_CLAIMS -> "it claims nothing";
      case RUNTIME_FAILURE -> "the runtime failed";
      case REFUTED, UNREACHED, UNDOCUMENTED, UNUSABLE ->
          throw new IllegalArgumentException("no kind of a failure of a run: " + failure);
    };
  }

  private static String observed(Example example, Failure failure) {
    if (failure instanceof Failure.Deadlock deadlock) {
      return "all of its threads wait, and nothing is left to wake them: at " + lines(deadlock);
    }
    if (failure instanceof Failure.Refused refused) {
      return "it wanted " + refused.wanted() + ", for which it has no permission";
    }
    if (failure instanceof Failure.TimeLimit late) {
      return "it was still running after " + seconds(late.limit()) + " of CPU time";
    }
    if (failure instanceof Failure.Waited waiting) {
      return "it was still waiting after "
          + seconds(waiting.waited())
          + " of real time, in which it used less than the "
          + seconds(example.settings().timeLimit())
          + " that it may compute";
    }
    if (failure instanceof Failure.Exhausted exhausted) {
      return switch (exhausted.supply()) {
        case MEMORY ->
            "it needed more than " + Settings.amount(example.settings().memory()) + " of memory";
        case HEAP -> "the heap of the JVM was full, and it had allocated most of all examples";
        case DISK -> failure.summary();
      };
    }
    if (failure instanceof Failure.Unobservable) {
      return "it runs with builtins of its own";
    }
    return failure.summary();
  }

  private static String seconds(Duration limit) {
    return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
  }

  private static String lines(Failure.Deadlock deadlock) {
    List<String> numbers = deadlock.lines().stream().map(String::valueOf).toList();
    return switch (numbers.size()) {
      case 0 -> "no line of its own";
      case 1 -> "line " + numbers.get(0);
      default -> numbers.stream().collect(Collectors.joining(" and ", "lines ", ""));
    };
  }

  private static String next(Failure failure) {
    if (failure instanceof Failure.Uncaught uncaught) {
      return next(uncaught);
    }
    if (failure instanceof Failure.Left) {
      return "let the script come to its end";
    }
    if (failure instanceof Failure.Refused refused) {
      return "do without, or ask for it by permissions = [\""
          + refused.permission().word()
          + "\"]"
          + UNDER_TABLE;
    }
    if (failure instanceof Failure.TimeLimit late) {
      return late.clock() == Clock.VIRTUAL
          ? "let it end sooner; if it waits for something outside of Python, set clock = \"real\""
              + UNDER_TABLE
          : "let it end sooner, or set timeout" + UNDER_TABLE;
    }
    if (failure instanceof Failure.Waited) {
      return "let it wait for less, or set timeout" + UNDER_TABLE;
    }
    if (failure instanceof Failure.Exhausted exhausted) {
      return switch (exhausted.supply()) {
        case MEMORY -> "let it need less, or set memory, such as memory = \"4 GiB\"," + UNDER_TABLE;
        case HEAP -> "let it need less, or give the JVM more: -Xmx4g";
        case DISK -> "let it write less";
      };
    }
    if (failure instanceof Failure.Deadlock) {
      return "let one of them go on; if what wakes them comes from outside of Python, set clock ="
          + " \"real\""
          + UNDER_TABLE;
    }
    if (failure instanceof Failure.OutputLimit) {
      return "let it write less";
    }
    if (failure instanceof Failure.Unobservable) {
      return "claim the statement that calls it instead";
    }
    if (failure instanceof Failure.Interrupted) {
      return "verify it again";
    }
    return failure instanceof Failure.NoClaims
        ? "document what a statement shows: # => its output"
        : "record it with a scope, or avoid it; it is no fault of the example";
  }

  private static String next(Failure.Uncaught uncaught) {
    if (uncaught.remedy().isPresent()) {
      return next(uncaught.remedy().get());
    }
    String headline = uncaught.headline();
    return switch (uncaught.type()) {
      case "ModuleNotFoundError" ->
          "declare the package that has it: # dependencies = [\""
              + uncaught.subject().map(name -> name.split("\\.", 2)[0]).orElse("…")
              + "\"] in a # /// script block";
      case "FileNotFoundError", "PermissionError" ->
          "an example has a folder of its own, empty at first: write the file there, or keep its"
              + " text in the example";
      case "SyntaxError" ->
          headline.contains("'await' outside") || headline.contains("outside async function")
              ? "await it in a coroutine, and run that: asyncio.run(main())"
              : "fix it; an error of syntax is shown by compile(\"…\", \"example\", \"exec\")";
      default ->
          "fix it, or comment the statement out and claim it: # => raises "
              + (headline.contains("\n") || headline.length() > LONG ? "…" : headline);
    };
  }

  private static String next(Remedy remedy) {
    if (remedy instanceof Remedy.Declare declare) {
      return "declare its package: # dependencies = [\""
          + declare.requirement()
          + "\"] in a # /// script block";
    }
    if (remedy instanceof Remedy.StandIn standIn) {
      return "let this library's own stand in: shims = [\""
          + standIn.shim().word()
          + "\"]"
          + UNDER_TABLE;
    }
    return "an example is a script by itself: put what it needs of "
        + ((Remedy.Beside) remedy).file()
        + " into it";
  }
}
