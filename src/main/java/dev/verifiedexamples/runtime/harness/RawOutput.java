package dev.verifiedexamples.runtime.harness;

import dev.verifiedexamples.execution.Channel;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes written past Python's streams, as by {@code os.write(1, …)}: output that no claim
 * documents. A character may come in several pieces; bytes that are none are halves of surrogate
 * pairs, as in all that is observed.
 */
public final class RawOutput extends OutputStream {

  private static final int NO_STATEMENT = -1;
  private static final int NOT_TEXT = 0xDC00;

  private final Observations observations;
  private final Runnable whenTooMuch;
  private boolean isTooMuch;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private ByteBuffer left = ByteBuffer.allocate(0);

  public RawOutput(Observations observations) {
    this(observations, () -> {});
  }

  /**
   * Output that somebody may want to stop.
   *
   * @param whenTooMuch called once, when nothing more is observed
   */
  public RawOutput(Observations observations, Runnable whenTooMuch) {
    this.observations = observations;
    this.whenTooMuch = whenTooMuch;
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] buffer, int offset, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(left.remaining() + length);
    bytes.put(left).put(buffer, offset, length).flip();
    take(decoded(bytes, false));
    left = ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
  }

  /** What is left of a character whose last bytes never came. */
  @Override
  public synchronized void close() {
    take(decoded(left, true));
  }

  private void take(String text) {
    if (!text.isEmpty() && !isTooMuch) {
      isTooMuch = !observations.wrote(NO_STATEMENT, 0, Channel.FILE_DESCRIPTOR, text);
      if (isTooMuch) {
        whenTooMuch.run();
      }
    }
  }

  private String decoded(ByteBuffer bytes, boolean isAll) {
    StringBuilder text = new StringBuilder();
    CharBuffer characters = CharBuffer.allocate(bytes.remaining() + 1);
    CoderResult result = CoderResult.OVERFLOW;
    while (!result.isUnderflow()) {
      result = decoder.decode(bytes, characters, isAll);
      text.append(characters.flip());
      characters.clear();
      for (int wrong = 0; result.isError() && wrong < result.length(); wrong++) {
        text.append((char) (NOT_TEXT + Byte.toUnsignedInt(bytes.get())));
      }
    }
    if (isAll) {
      decoder.reset();
    }
    return text.toString();
  }
}
