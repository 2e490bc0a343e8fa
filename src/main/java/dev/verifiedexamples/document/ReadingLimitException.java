package dev.verifiedexamples.document;

import java.time.Duration;
import java.util.Locale;

/**
 * A source took more of the processor than reading one may.
 *
 * <pre>{@code
 * try {
 *   graalpy.answer("read", "print(1)");
 * } catch (ReadingLimitException tooLong) {
 *   System.err.println(tooLong.getMessage());
 * }
 * }</pre>
 */
public final class ReadingLimitException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The CPU time that reading may take. */
  public static final Duration LIMIT = Duration.ofSeconds(60);

  /** Says so. */
  public ReadingLimitException() {
    super(
        String.format(
            Locale.ROOT, "reading it takes more than %d s of CPU time", LIMIT.toSeconds()));
  }
}
