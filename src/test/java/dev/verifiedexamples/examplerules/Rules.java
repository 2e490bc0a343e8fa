package dev.verifiedexamples.examplerules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** Says what breaks a rule: a line for each place, which says what to write there. */
final class Rules {

  private Rules() {}

  /** Fails with the lines, if there are any, and nothing else. */
  static void assertHold(List<String> broken) {
    assertThat(broken).withFailMessage(() -> String.join("\n", broken)).isEmpty();
  }

  /** {@code file:line: what to write}. */
  static String at(Path file, int line, String message) {
    return file.toString().replace('\\', '/') + ":" + line + ": " + message;
  }

  /** The first line of a source with a text in it, from 1; the first of all if there is none. */
  static int lineOf(String text, String source) {
    List<String> lines = source.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).contains(text)) {
        return at + 1;
      }
    }
    return 1;
  }
}
