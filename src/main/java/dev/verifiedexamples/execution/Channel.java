package dev.verifiedexamples.execution;

import dev.verifiedexamples.PublicApi;
import java.util.Arrays;

/** How something that an example shows becomes visible. */
@PublicApi
public enum Channel {
  /** Standard output. */
  STDOUT("stdout"),
  /** Standard error. */
  STDERR("stderr"),
  /** The value of an expression, an assignment or a return. */
  VALUE("value"),
  /** An exception that a commented-out statement raised. */
  EXCEPTION("exception"),
  /** A file descriptor, written to past Python's streams. */
  FILE_DESCRIPTOR("file descriptor"),
  /** A warning of Python's compiler, before the first statement runs. */
  COMPILER("compiler warning");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  /** What messages call it: {@code stdout}. */
  public String label() {
    return label;
  }

  /**
   * The channel of this label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Channel of(String label) {
    return Arrays.stream(values())
        .filter(channel -> channel.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no channel is called " + label));
  }
}
