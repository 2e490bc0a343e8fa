package dev.verifiedexamples.verify;

import dev.verifiedexamples.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of what a statement showed, the unit that a line of a claim is held against.
 *
 * @param text the line
 * @param source how it came to be shown
 * @param channel the stream it was written to, or {@code value} or {@code exception}
 * @param literal the canonical spelling of a value made of builtin types
 * @param type the name of a value's type, empty for other lines
 */
record ShownLine(
    String text, Source source, String channel, Optional<String> literal, String type) {

  /** The channel of values. */
  static final String VALUE = "value";

  /** How a line came to be shown. */
  enum Source {
    WRITTEN,
    VALUE,
    RAISED
  }

  static List<ShownLine> allOf(List<Shown> shown) {
    return shown.stream().flatMap(ShownLine::linesOf).toList();
  }

  private static Stream<ShownLine> linesOf(Shown shown) {
    if (shown instanceof Shown.Written written) {
      return Stream.of(
          new ShownLine(
              written.text(), Source.WRITTEN, written.stream().label(), Optional.empty(), ""));
    }
    if (shown instanceof Shown.Value value) {
      return split(value.repr())
          .map(line -> new ShownLine(line, Source.VALUE, VALUE, value.literal(), value.type()));
    }
    Shown.Raised raised = (Shown.Raised) shown;
    return split("raises " + raised.headline())
        .map(line -> new ShownLine(line, Source.RAISED, "exception", Optional.empty(), ""));
  }

  private static Stream<String> split(String text) {
    return Stream.of(text.split("\n", -1));
  }
}
