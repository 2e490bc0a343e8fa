package dev.verifiedexamples.runtime.harness;

import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.execution.Channel;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Output;
import dev.verifiedexamples.execution.Shown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
 *   <li>{@code unshowable(statement, headline, type)}: a value whose {@code repr} raises
 *   <li>{@code long(statement, characters, type)}: a value whose {@code repr} is too long
 *   <li>{@code unreturned(statement)}: a value that was computed and never returned
 *   <li>{@code raised(statement, headline)}: the exception of a commented-out statement
 *   <li>{@code warned(line, text)}: a warning of the compiler
 *   <li>{@code error(headline, line, type, module or file or null)}: what ended the example
 *   <li>{@code unobservable(line)}: a claimed statement had no way to report itself
 *   <li>{@code refused(what, permission)}: the example tried what it has no permission for
 *   <li>{@code deadlock(line, ...)}: all of its threads wait, for ever
 *   <li>{@code late(line)}: where the example is when its time is over; 0 if nowhere
 *   <li>{@code exhausted("memory", "heap" or "disk", line)}: what ended the example is a lack of it
 *   <li>{@code left()}: the example has ended the interpreter
 *   <li>{@code ended()}: nothing more of the example follows
 * </ul>
 *
 * <p>A line is what a reader of the stream sees as one, whoever writes its pieces.
 */
public final class Observations {

  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int UNCLAIMED = -1;

  private final Set<Integer> reached = new HashSet<>();
  private final Map<Integer, List<Entry>> shown = new HashMap<>();
  private final List<Entry> unclaimed = new ArrayList<>();
  private final List<Entry> later = new ArrayList<>();
  private final Map<Channel, Entry> openLines = new EnumMap<>(Channel.class);
  private @Nullable Failure failure;
  private int characters;
  private int lateLine;
  private boolean ended;

  /**
   * Takes an event.
   *
   * @return whether there may be more
   */
  public boolean event(List<? extends @Nullable Object> fields) {
    Event event = new Event(fields);
    switch (event.text(0)) {
      case "reached" -> reached(event.number(1));
      case "wrote" -> {
        return wrote(event.number(1), event.number(2), Channel.of(event.text(3)), event.text(4));
      }
      case "value" -> {
        return value(event.number(1), event.text(2), event.optionalText(3), event.text(4));
      }
      case "unshowable" ->
          show(event.number(1), new Shown.Unshowable(event.text(2), event.text(3)));
      case "long" -> show(event.number(1), new Shown.Endless(event.number(2), event.text(3)));
      case "unreturned" -> show(event.number(1), new Shown.Unreturned());
      case "raised" -> show(event.number(1), new Shown.Raised(event.text(2)));
      case "warned" -> warned(event.number(1), event.text(2));
      case "error" ->
          failed(
              new Failure.Uncaught(
                  event.text(1),
                  event.text(3),
                  event.optionalText(4),
                  event.number(2),
                  Optional.empty()));
      case "unobservable" -> failed(new Failure.Unobservable(event.number(1)));
      case "refused" -> failed(new Failure.Refused(event.text(1), Permission.of(event.text(2))));
      case "exhausted" ->
          failed(
              new Failure.Exhausted(
                  Failure.Supply.valueOf(event.text(1).toUpperCase(Locale.ROOT)), event.number(2)));
      case "left" -> failed(new Failure.Left(Optional.empty()));
      case "late" -> stoppedAt(event.number(1));
      case "deadlock" -> {
        failed(new Failure.Deadlock(event.numbers(1)));
        return false;
      }
      case "ended" -> ended();
      default -> throw new IllegalArgumentException("unknown event " + event.text(0));
    }
    return true;
  }

  private record Event(List<? extends @Nullable Object> fields) {

    String text(int at) {
      return optionalText(at)
          .orElseThrow(() -> new IllegalArgumentException("no field " + at + " in " + fields));
    }

    Optional<String> optionalText(int at) {
      return Optional.ofNullable(field(at)).map(Object::toString);
    }

    int number(int at) {
      if (field(at) instanceof Number number) {
        return Math.toIntExact(number.longValue());
      }
      throw new IllegalArgumentException("no number in field " + at + " of " + fields);
    }

    private @Nullable Object field(int at) {
      if (at >= fields.size()) {
        throw new IllegalArgumentException("no field " + at + " in " + fields);
      }
      return fields.get(at);
    }

    List<Integer> numbers(int first) {
      return IntStream.range(first, fields.size()).mapToObj(this::number).toList();
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
  synchronized boolean wrote(int statement, int line, Channel channel, String text) {
    if (isTooMuch(text)) {
      return false;
    }
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
      Entry open = openLines.get(channel);
      if (open != null && open.statement != statement) {
        openLines.remove(channel);
        if (piece.isEmpty()) {
          // A bare line end completes the line of another statement, and shows nothing itself.
          start = end + 1;
          continue;
        }
        open.continuedAt = line;
        open = null;
      }
      if (open == null) {
        open = new Entry(statement, line, channel);
        target.add(open);
        openLines.put(channel, open);
      }
      open.text.append(piece);
      if (end < 0) {
        break;
      }
      openLines.remove(channel);
      start = end + 1;
    }
    return true;
  }

  private synchronized boolean value(
      int statement, String repr, Optional<String> literal, String type) {
    if (isTooMuch(repr)) {
      return false;
    }
    show(statement, new Shown.Value(repr, literal, type));
    return true;
  }

  /** Once it is too much, nothing more is observed, so that what is reported is always the same. */
  private boolean isTooMuch(String text) {
    if (characters <= MOST_CHARACTERS) {
      characters += text.length(); // no further: some write for minutes, and a sum can overflow
      if (characters > MOST_CHARACTERS) {
        failed(new Failure.OutputLimit(MOST_CHARACTERS));
        ended = true;
      }
    }
    return characters > MOST_CHARACTERS;
  }

  /** A line that is open stays so: what else a statement shows does not end it. */
  private synchronized void show(int statement, Shown complete) {
    if (!ended) {
      shown.computeIfAbsent(statement, id -> new ArrayList<>()).add(new Entry(statement, complete));
    }
  }

  private synchronized void warned(int line, String text) {
    Entry entry = new Entry(UNCLAIMED, line, Channel.COMPILER);
    entry.text.append(text);
    unclaimed.add(entry);
  }

  /** Where a run was that its time limit has ended: known only when it has stopped. */
  public synchronized void stoppedAt(int line) {
    lateLine = line;
    if (failure instanceof Failure.TimeLimit late) {
      failure = new Failure.TimeLimit(late.limit(), late.clock(), line);
    }
  }

  /** Where the example was when it was asked, 0 if it did not say. */
  public synchronized int lateLine() {
    return lateLine;
  }

  /** The first failure counts: those that follow are its consequences. */
  public synchronized void failed(Failure why) {
    if (failure == null && !ended) {
      failure = why;
    }
  }

  /** What is found out when all has ended well. */
  public synchronized void failedAfterAll(Failure why) {
    if (failure == null) {
      failure = why;
    }
  }

  public synchronized void ended() {
    ended = true;
    openLines.clear();
  }

  /** Output since the end, or since this was last asked. */
  public synchronized List<String> takeLater() {
    List<String> lines = later.stream().map(entry -> entry.text.toString()).toList();
    later.clear();
    openLines.clear();
    return lines;
  }

  /** A run that ends without saying so has gone wrong in a way that nobody has thought of. */
  public synchronized void mustHaveEnded() {
    failed(new Failure.Internal("the run broke off", 0));
    ended();
  }

  /** The execution that these observations add up to. */
  public synchronized Execution toExecution(RuntimeInfo runtime, Clock clock, Duration duration) {
    Map<Integer, List<Shown>> shownByStatement = new HashMap<>();
    shown.forEach(
        (id, entries) -> shownByStatement.put(id, entries.stream().map(Entry::toShown).toList()));
    List<Output> outputs =
        unclaimed.stream()
            .map(entry -> new Output(entry.line, entry.channel, entry.text.toString()))
            .toList();
    return new Execution(
        runtime,
        reached,
        shownByStatement,
        outputs,
        Optional.ofNullable(failure),
        Optional.empty(),
        List.of(),
        clock,
        duration);
  }

  /** A line being written, or a thing that is shown at once. */
  private static final class Entry {

    private final int statement;
    private final int line;
    private final Channel channel;
    private final StringBuilder text = new StringBuilder();
    private final @Nullable Shown complete;
    private @Nullable Integer continuedAt;

    Entry(int statement, int line, Channel channel) {
      this.statement = statement;
      this.line = line;
      this.channel = channel;
      this.complete = null;
    }

    Entry(int statement, Shown complete) {
      this.statement = statement;
      this.line = 0;
      this.channel = Channel.VALUE;
      this.complete = complete;
    }

    Shown toShown() {
      return complete != null
          ? complete
          : new Shown.Written(channel, text.toString(), Optional.ofNullable(continuedAt));
    }
  }
}
