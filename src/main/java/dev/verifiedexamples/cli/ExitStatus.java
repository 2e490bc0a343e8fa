package dev.verifiedexamples.cli;

/** What the command line ends with; the worst of what has happened counts. */
enum ExitStatus {
  /** Everything is confirmed. */
  CONFIRMED(0),
  /** Something is not. */
  REFUTED(1),
  /** Something that was given can't be used. */
  UNUSABLE(2),
  /** Somebody has interrupted it: what a shell says of a program that Ctrl-C has ended. */
  INTERRUPTED(130);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The number that the process ends with. */
  int code() {
    return code;
  }

  /** The worse of two. */
  ExitStatus or(ExitStatus other) {
    return compareTo(other) < 0 ? other : this;
  }
}
