package dev.verifiedexamples.runtime.cpython;

import java.util.Arrays;
import java.util.Locale;

/** What keeps examples on CPython from the machine, beside the guard that each process has. */
public enum Sandbox {
  /** Namespaces of their own, by bubblewrap. */
  BUBBLEWRAP,
  /** Nothing. */
  NONE;

  /** The word for it: {@code bubblewrap}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The sandbox that a word names.
   *
   * @throws IllegalArgumentException naming the known words, if there is none
   */
  public static Sandbox of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("known are bubblewrap, none"));
  }
}
