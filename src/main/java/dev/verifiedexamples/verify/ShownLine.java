package dev.verifiedexamples.verify;

import dev.verifiedexamples.execution.Channel;
import dev.verifiedexamples.execution.Shown;
import dev.verifiedexamples.verdict.ObservedLine;
import dev.verifiedexamples.verdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of what a statement showed, the unit that a line of a claim is compared with.
 *
 * @param text the line
 * @param channel how it became visible
 * @param literal the canonical spelling of a value made of builtin types
 * @param type the name of a value's type, empty for other lines
 * @param continuedAt the line of the example that went on in it, if another statement did
 * @param flaw why no claim can hold of it, whatever it says
 */
record ShownLine(
    String text,
    Channel channel,
    Optional<String> literal,
    String type,
    Optional<Integer> continuedAt,
    Optional<Reason> flaw) {

  private static final String RAISES = "raises ";

  static List<ShownLine> allOf(List<Shown> shown) {
    return shown.stream().flatMap(ShownLine::linesOf).toList();
  }

  private static Stream<ShownLine> linesOf(Shown shown) {
    if (shown instanceof Shown.Written written) {
      return Stream.of(
          new ShownLine(
              written.text(),
              written.channel(),
              Optional.empty(),
              "",
              written.continuedAt(),
              Optional.empty()));
    }
    if (shown instanceof Shown.Value value) {
      return split(value.repr())
          .map(line -> of(line, Channel.VALUE, value.literal(), value.type(), Optional.empty()));
    }
    if (shown instanceof Shown.Unshowable unshowable) {
      return Stream.of(flawed(unshowable.type(), new Reason.Unshowable(unshowable.headline())));
    }
    if (shown instanceof Shown.Endless endless) {
      return Stream.of(flawed(endless.type(), new Reason.Endless(endless.characters())));
    }
    if (shown instanceof Shown.Unreturned) {
      return Stream.of(flawed("", new Reason.Unreturned()));
    }
    Shown.Raised raised = (Shown.Raised) shown;
    return split(RAISES + raised.headline())
        .map(line -> of(line, Channel.EXCEPTION, Optional.empty(), "", Optional.empty()));
  }

  private static ShownLine flawed(String type, Reason flaw) {
    return of("", Channel.VALUE, Optional.empty(), type, Optional.of(flaw));
  }

  private static ShownLine of(
      String text, Channel channel, Optional<String> literal, String type, Optional<Reason> flaw) {
    return new ShownLine(text, channel, literal, type, Optional.empty(), flaw);
  }

  private static Stream<String> split(String text) {
    return Stream.of(text.split("\n", -1));
  }

  ObservedLine toObserved() {
    return new ObservedLine(text, channel, continuedAt);
  }

  /** Whether it was written to a stream. */
  boolean isWritten() {
    return channel == Channel.STDOUT || channel == Channel.STDERR;
  }
}
