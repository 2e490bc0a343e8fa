package dev.verifiedexamples;

import java.util.Optional;

/** One thing that a claimed statement showed. */
public sealed interface Shown {

  /**
   * A line it wrote.
   *
   * @param stream where to
   * @param text the line, without its end
   */
  record Written(Stream stream, String text) implements Shown {}

  /**
   * A value it has.
   *
   * @param repr the value's {@code repr}, perhaps of several lines
   * @param literal the value's canonical spelling, if it is built from builtin types alone
   * @param type the name of its type
   */
  record Value(String repr, Optional<String> literal, String type) implements Shown {}

  /**
   * The exception of a commented-out statement.
   *
   * @param headline type and message, as the last line of a traceback shows them
   */
  record Raised(String headline) implements Shown {}

  /** A standard stream. */
  enum Stream {
    /** Standard output. */
    STDOUT,
    /** Standard error. */
    STDERR;

    /** {@code stdout} or {@code stderr}. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
