package dev.verifiedexamples.messages;

import java.util.Locale;

/** What is worth a remark and fails nothing by itself. */
public enum Remark {
  /** Something that was passed over. */
  NOT_READ("Part of the documents is not read."),
  /** A comment that nothing checks. */
  UNCLAIMED("A comment looks like an output and is no claim."),
  /** A run that leaves too much open. */
  INCOMPLETE("Not everything was checked.");

  private final String description;

  Remark(String description) {
    this.description = description;
  }

  /** The word for it: {@code not-read}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it means, in a sentence. */
  public String description() {
    return description;
  }
}
