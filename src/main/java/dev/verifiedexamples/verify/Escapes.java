package dev.verifiedexamples.verify;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.execution.Channel;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes what a comment can't hold, or what nobody would see in it, as Python's escapes. */
public final class Escapes {

  private static final int FIRST_BYTE = 0xDC00;
  private static final int LAST_BYTE = 0xDCFF;

  private Escapes() {}

  /** The line of an {@code (escaped)} claim that means a text. */
  static String of(String text) {
    StringBuilder escaped = new StringBuilder();
    int end = text.stripTrailing().length();
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      escaped.append(character == ' ' && at >= end ? "\\x20" : of(text, at));
    }
    return escaped.toString();
  }

  /**
   * The text with what can't be seen in it made visible: escapes, and dots for blanks at its end.
   */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    int end = text.stripTrailing().length();
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean isBlank = character == ' ';
      if (character == '\\' || (isBlank && at < end)) {
        shown.append(character);
      } else {
        shown.append(isBlank ? "·" : of(text, at));
      }
    }
    return shown.toString();
  }

  private static String of(String text, int at) {
    char character = text.charAt(at);
    return switch (character) {
      case '\\' -> "\\\\";
      case '\u0007' -> "\\a";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\u000B' -> "\\v";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> isHidden(text, at) ? numbered(character) : String.valueOf(character);
    };
  }

  private static boolean isHidden(String text, int at) {
    return !isHalfOfPair(text, at)
        && List.of(
                (int) Character.CONTROL,
                (int) Character.FORMAT,
                (int) Character.SURROGATE,
                (int) Character.LINE_SEPARATOR,
                (int) Character.PARAGRAPH_SEPARATOR)
            .contains(Character.getType(text.charAt(at)));
  }

  private static boolean isHalfOfPair(String text, int at) {
    boolean isFirst = at + 1 < text.length() && isPair(text, at);
    boolean isSecond = at > 0 && isPair(text, at - 1);
    return isFirst || isSecond;
  }

  private static boolean isPair(String text, int at) {
    return Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  /** A byte that is no text has two digits from {@code \x80} on; a character has four there. */
  private static String numbered(char character) {
    if (character >= FIRST_BYTE && character <= LAST_BYTE) {
      return String.format(Locale.ROOT, "\\x%02x", character - FIRST_BYTE);
    }
    return String.format(Locale.ROOT, character < 0x80 ? "\\x%02x" : "\\u%04x", (int) character);
  }

  /**
   * Whether a line of output can't be written as it is: a comment can't hold it, or says something
   * else.
   */
  static boolean areNeeded(String line, Channel channel) {
    return channel != Channel.VALUE
        && (!line.equals(line.stripTrailing())
            || IntStream.range(0, line.length()).anyMatch(at -> isHidden(line, at))
            || saysSomethingElse(line, channel));
  }

  /** Behind an arrow, it would be read as a mark, or as the claim of an exception. */
  private static boolean saysSomethingElse(String line, Channel channel) {
    return channel != Channel.EXCEPTION
        && (Claim.MARKS.contains(line) || line.startsWith("raises "));
  }

  /** The line of an {@code (escaped)} claim that means a line of output, whatever that is. */
  static String line(String line, Channel channel) {
    String escaped = of(line);
    return saysSomethingElse(line, channel)
        ? String.format(Locale.ROOT, "\\x%02x", (int) line.charAt(0)) + escaped.substring(1)
        : escaped;
  }
}
