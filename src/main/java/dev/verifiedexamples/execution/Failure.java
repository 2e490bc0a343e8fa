package dev.verifiedexamples.execution;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.document.Shim;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Why an execution is no proof, whatever its claims showed. */
@PublicApi
public sealed interface Failure {

  /** The same in short, on one line, such as the last line of a traceback. */
  String summary();

  /** The innermost line of the example that was at work, from 1; 0 if it is not known. */
  default int line() {
    return 0;
  }

  /**
   * An exception that nobody caught, {@code SystemExit} and {@code KeyboardInterrupt} included.
   *
   * @param headline type and message, as the last line of a traceback shows them
   * @param type the name of its type
   * @param subject the module or the file that was not found, if it is about one
   * @param remedy what would help, if this machine tells
   */
  record Uncaught(
      String headline, String type, Optional<String> subject, int line, Optional<Remedy> remedy)
      implements Failure {

    @Override
    public String summary() {
      return headline;
    }
  }

  /**
   * The interpreter was left behind Python's back, as by {@code os._exit}.
   *
   * @param how the status or the signal that the process ended with; empty where it did not end
   */
  record Left(Optional<String> how) implements Failure {

    @Override
    public String summary() {
      return how.orElse("os._exit or the like was called");
    }
  }

  /**
   * It did something for which it has no permission.
   *
   * @param wanted what, such as the event of an audit hook, or the command of a process
   * @param permission what would permit it
   */
  record Refused(String wanted, Permission permission) implements Failure {

    @Override
    public String summary() {
      return "no permission for " + wanted;
    }
  }

  /** The time limit passed. */
  record TimeLimit(Duration limit, Clock clock, int line) implements Failure {

    @Override
    public String summary() {
      return "still running after its time limit of "
          + BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString()
          + " s";
    }
  }

  /**
   * It waited for something outside of Python, for ten times its time limit.
   *
   * @param waited how long in all, in real time
   */
  record Waited(Duration waited, int line) implements Failure {

    @Override
    public String summary() {
      return "still waiting after " + waited.toSeconds() + " s";
    }
  }

  /** It needed more of something than an example is given. */
  record Exhausted(Supply supply, int line) implements Failure {

    @Override
    public String summary() {
      return switch (supply) {
        case MEMORY -> "it needed more memory than it is given";
        case HEAP -> "it filled the heap of the JVM";
        case DISK -> "it wrote more than its scratch folder takes";
      };
    }
  }

  /** What there is only so much of. */
  enum Supply {
    /** Memory of its process. */
    MEMORY,
    /** The heap of the JVM that it shares with others. */
    HEAP,
    /** Space in the scratch folder. */
    DISK
  }

  /** Somebody interrupted the verification. */
  record Interrupted() implements Failure {

    @Override
    public String summary() {
      return "it was interrupted";
    }
  }

  /**
   * All its threads waited, and nothing was left that could wake them.
   *
   * @param lines where they wait, in order
   */
  record Deadlock(List<Integer> lines) implements Failure {

    @Override
    public String summary() {
      return "all of its threads wait";
    }

    /** Copies the list. */
    public Deadlock {
      lines = List.copyOf(lines);
    }

    @Override
    public int line() {
      return lines.isEmpty() ? 0 : lines.get(0);
    }
  }

  /** More output than anybody reads. */
  record OutputLimit(int characters) implements Failure {

    @Override
    public String summary() {
      return "it showed more than " + characters + " characters";
    }
  }

  /** A claimed statement ran where it can't report itself, such as with builtins of its own. */
  record Unobservable(int line) implements Failure {

    @Override
    public String summary() {
      return "a claimed statement could not report itself";
    }
  }

  /**
   * The runtime itself failed.
   *
   * @param message what it says
   */
  record Internal(String message, int line) implements Failure {

    @Override
    public String summary() {
      return message;
    }
  }

  /** Nothing is claimed, so nothing is proven. */
  record NoClaims() implements Failure {

    @Override
    public String summary() {
      return "there is no claim in it";
    }
  }

  /** What would make up for a module that was not found. */
  sealed interface Remedy {

    /** A package that is there, and that the example does not declare. */
    record Declare(String requirement) implements Remedy {}

    /** Something of this library that stands in for it. */
    record StandIn(Shim shim) implements Remedy {}

    /** A file beside the example, which is a script by itself. */
    record Beside(String file) implements Remedy {}
  }
}
