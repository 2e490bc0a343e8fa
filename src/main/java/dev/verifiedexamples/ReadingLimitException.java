package dev.verifiedexamples;

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

  /**
   * Says so.
   *
   * @param limit the CPU time that reading may take
   */
  public ReadingLimitException(Duration limit) {
    super(
        String.format(
            Locale.ROOT, "reading it takes more than %d s of CPU time", limit.toSeconds()));
  }
}
