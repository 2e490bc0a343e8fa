package dev.verifiedexamples.runtime;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Bytes written past Python's streams, as by {@code os.write(1, …)}: output that no claim
 * documents.
 */
final class RawOutput extends OutputStream {

  private static final int NO_STATEMENT = -1;

  private final Observations observations;

  RawOutput(Observations observations) {
    this.observations = observations;
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) {
    String text = new String(buffer, offset, length, StandardCharsets.UTF_8);
    observations.wrote(NO_STATEMENT, 0, "file descriptor", text, 0);
  }
}
