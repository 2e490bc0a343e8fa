package dev.verifiedexamples.runtime;

import dev.verifiedexamples.Clock;
import dev.verifiedexamples.Execution;
import dev.verifiedexamples.Failure;
import dev.verifiedexamples.Output;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Shown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folds what the Python harness observes, event by event, into an execution. The events, which
 * arrive from any thread:
 *
 * <ul>
 *   <li>{@code reached(statement)}: a claimed statement begins
 *   <li>{@code wrote(statement or -1, line, stream, text, thread)}: a piece of output, not always a
 *       whole line
 *   <li>{@code value(statement, repr, literal or null, type)}: a value that a statement shows
 *   <li>{@code raised(statement, headline)}: the exception of a commented-out statement
 *   <li>{@code error(headline, line)}: what ended the example
 *   <li>{@code refused(message)}: the example tried what it has no permission for
 *   <li>{@code deadlock(message, line)}: all of its threads wait, for ever
 *   <li>{@code left()}: the example has ended the interpreter
 *   <li>{@code ended()}: nothing more of the example follows
 * </ul>
 */
final class Observations {

  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int UNCLAIMED = -1;

  private final Set<Integer> reached = new HashSet<>();
  private final Map<Integer, List<Entry>> shown = new HashMap<>();
  private final List<Entry> unclaimed = new ArrayList<>();
  private final List<Entry> later = new ArrayList<>();
  private final Map<String, Entry> openLines = new HashMap<>();
  private @Nullable Failure failure;
  private int characters;
  private boolean ended;

  /**
   * Takes an event.
   *
   * @return whether there may be more
   */
  boolean event(List<? extends @Nullable Object> fields) {
    Event event = new Event(fields);
    switch (event.text(0)) {
      case "reached" -> reached(event.number(1));
      case "wrote" -> {
        return wrote(
            event.number(1), event.number(2), event.text(3), event.text(4), event.longNumber(5));
      }
      case "value" -> {
        return value(event.number(1), event.text(2), event.optionalText(3), event.text(4));
      }
      case "raised" -> raised(event.number(1), event.text(2));
      case "error" -> failed(Failure.Kind.EXCEPTION, event.text(1), event.number(2));
      case "refused" -> failed(Failure.Kind.REFUSED, event.text(1), 0);
      case "left" -> failed(Failure.Kind.EXIT, "os._exit or the like was called", 0);
      case "deadlock" -> {
        failed(Failure.Kind.DEADLOCK, event.text(1), event.number(2));
        return false;
      }
      case "ended" -> ended();
      default -> throw new IllegalArgumentException("unknown event " + event.text(0));
    }
    return true;
  }

  private record Event(List<? extends @Nullable Object> fields) {

    String text(int at) {
      return String.valueOf(fields.get(at));
    }

    Optional<String> optionalText(int at) {
      return Optional.ofNullable(fields.get(at)).map(Object::toString);
    }

    int number(int at) {
      return Math.toIntExact(longNumber(at));
    }

    long longNumber(int at) {
      return fields.get(at) instanceof Number number ? number.longValue() : 0;
    }
  }

  private synchronized void reached(int statement) {
    if (!ended) {
      reached.add(statement);
    }
  }

  /**
   * A piece of output.
   *
   * @return whether there may be more
   */
  synchronized boolean wrote(int statement, int line, String stream, String text, long thread) {
    if (isTooMuch(text)) {
      return false;
    }
    String key = stream + thread;
    List<Entry> target =
        ended
            ? later
            : statement == UNCLAIMED
                ? unclaimed
                : shown.computeIfAbsent(statement, id -> new ArrayList<>());
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      String piece = text.substring(start, end < 0 ? text.length() : end);
      Entry open = openLines.get(key);
      if (open != null && open.statement != statement) {
        openLines.remove(key);
        if (piece.isEmpty()) {
          // A bare line end completes the line of another statement, and shows nothing itself.
          start = end + 1;
          continue;
        }
        open.text.append("⏎ (no line end here; line ").append(line).append(" goes on with it)");
        open = null;
      }
      if (open == null) {
        open = new Entry(statement, line, stream);
        target.add(open);
        openLines.put(key, open);
      }
      open.text.append(piece);
      if (end < 0) {
        break;
      }
      openLines.remove(key);
      start = end + 1;
    }
    return true;
  }

  private synchronized boolean value(
      int statement, String repr, Optional<String> literal, String type) {
    if (isTooMuch(repr)) {
      return false;
    }
    add(statement, new Shown.Value(repr, literal, type));
    return true;
  }

  /** Once it is too much, nothing more is observed, so that what is reported is always the same. */
  private boolean isTooMuch(String text) {
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      failed(
          Failure.Kind.OUTPUT_LIMIT,
          "it showed more than %d characters".formatted(MOST_CHARACTERS),
          0);
      ended = true;
    }
    return characters > MOST_CHARACTERS;
  }

  private synchronized void raised(int statement, String headline) {
    add(statement, new Shown.Raised(headline));
  }

  private void add(int statement, Shown shownThing) {
    if (!ended) {
      openLines.values().removeIf(open -> open.statement == statement);
      shown
          .computeIfAbsent(statement, id -> new ArrayList<>())
          .add(new Entry(statement, shownThing));
    }
  }

  /** The first failure counts: those that follow are its consequences. */
  synchronized void failed(Failure.Kind kind, String message, int line) {
    if (failure == null && !ended) {
      failure = new Failure(kind, message, line);
    }
  }

  /** What is said of a run that its time limit has ended. */
  static String stillRunning(Duration limit) {
    return "it was still running after %s s".formatted(limit.toMillis() / 1000.0);
  }

  synchronized void ended() {
    ended = true;
    openLines.clear();
  }

  /** Output since the end, or since this was last asked. */
  synchronized List<String> takeLater() {
    List<String> lines = later.stream().map(entry -> entry.text.toString()).toList();
    later.clear();
    openLines.clear();
    return lines;
  }

  /** A run that ends without saying so has gone wrong in a way that nobody has thought of. */
  synchronized void mustHaveEnded() {
    failed(Failure.Kind.INTERNAL, "the run broke off", 0);
    ended();
  }

  /** The execution that these observations add up to. */
  synchronized Execution toExecution(RuntimeInfo runtime, Clock clock, Duration duration) {
    Map<Integer, List<Shown>> shownByStatement = new HashMap<>();
    shown.forEach((id, entries) -> shownByStatement.put(id, shown(entries)));
    List<Output> outputs =
        unclaimed.stream()
            .map(entry -> new Output(entry.line, entry.stream, entry.text.toString()))
            .toList();
    return new Execution(
        runtime,
        reached,
        shownByStatement,
        outputs,
        Optional.ofNullable(failure),
        Optional.empty(),
        clock,
        duration);
  }

  private static List<Shown> shown(List<Entry> entries) {
    return entries.stream().map(Entry::toShown).filter(Objects::nonNull).toList();
  }

  /** A line being written, or a thing that is shown at once. */
  private static final class Entry {
    private final int statement;
    private final int line;
    private final String stream;
    private final StringBuilder text = new StringBuilder();
    private final @Nullable Shown complete;

    Entry(int statement, int line, String stream) {
      this.statement = statement;
      this.line = line;
      this.stream = stream;
      this.complete = null;
    }

    Entry(int statement, Shown complete) {
      this.statement = statement;
      this.line = 0;
      this.stream = "";
      this.complete = complete;
    }

    Shown toShown() {
      return complete != null
          ? complete
          : new Shown.Written(
              stream.equals("stderr") ? Shown.Stream.STDERR : Shown.Stream.STDOUT, text.toString());
    }
  }
}
