package dev.verifiedexamples.machine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal digits, as locks and package indexes write it. */
public final class Checksum {

  private Checksum() {}

  /** The digest of some bytes. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /** The digest of a text in UTF-8. */
  public static String ofUtf8(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The digest of a text's UTF-16 code units: unlike the bytes of any other encoding, they tell
   * halves of surrogate pairs apart.
   */
  public static String ofCharacters(String text) {
    ByteBuffer characters = ByteBuffer.allocate(2 * text.length());
    characters.asCharBuffer().put(text);
    return of(characters.array());
  }
}
