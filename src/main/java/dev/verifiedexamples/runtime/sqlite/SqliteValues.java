package dev.verifiedexamples.runtime.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import org.sqlite.core.Codes;
import org.sqlite.core.DB;

/** Values between Python and SQLite: null, Long, Double, String, and bytes. */
final class SqliteValues {

  private static final String FAILED = "user-defined function raised exception";

  private final Value toBytes;

  /**
   * A translator.
   *
   * @param toBytes Python's part: makes bytes of a string of as many characters, as Java can hand
   *     over no buffers where host access is closed
   */
  SqliteValues(Value toBytes) {
    this.toBytes = toBytes;
  }

  /** What a Python function has failed with, to be reported by SQLite. */
  private record Failed(String message) {}

  /** One of the driver's ways to end a call of a function. */
  interface Answer<T> {
    void give(@Nullable T value) throws SQLException;
  }

  /** Python's bytes. */
  Value toPython(byte[] bytes) {
    return toBytes.execute(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /**
   * Values that Python hands over for parameters.
   *
   * @param bound letters for their types, then the values
   */
  static @Nullable Object[] parameters(Value... bound) {
    String letters = bound[0].asString();
    @Nullable Object[] values = new @Nullable Object[letters.length()];
    for (int at = 0; at < values.length; at++) {
      Value value = bound[at + 1];
      values[at] =
          switch (letters.charAt(at)) {
            case 'i' -> integer(value);
            case 's' -> checked(value.asString());
            case 'f' -> value.asDouble();
            case 'b' -> bytes(value);
            case 'o' -> value.asBoolean() ? 1L : 0L;
            default -> null;
          };
    }
    return values;
  }

  /**
   * A function's result. A float comes in a tuple where it might be taken for an int: to the
   * polyglot API, 3.0 is as good an integer as 3. A string in a tuple is a failure.
   */
  private static @Nullable Object result(Value value) {
    if (value.isNull()) {
      return null;
    }
    if (value.isString()) {
      return value.asString();
    }
    if (value.isNumber()) {
      return value.fitsInLong() ? (Object) value.asLong() : (Object) value.asDouble();
    }
    if (value.hasBufferElements()) {
      return bytes(value);
    }
    Value only = value.getArrayElement(0);
    return only.isString() ? new Failed(only.asString()) : (Object) only.asDouble();
  }

  private static long integer(Value value) {
    if (value.fitsInLong()) {
      return value.asLong();
    }
    throw new SqliteRefusal(SqliteErrors.INTEGER_TOO_LARGE, "");
  }

  /** The bytes of a buffer. */
  static byte[] bytes(Value buffer) {
    byte[] bytes = new byte[Math.toIntExact(buffer.getBufferSize())];
    buffer.readBuffer(0, bytes, 0, bytes.length);
    return bytes;
  }

  /** Half of a surrogate pair can't be written in UTF-8. */
  private static String checked(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (Character.isSurrogate(letter)) {
        boolean isPair =
            Character.isHighSurrogate(letter)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
        if (!isPair) {
          throw new SqliteRefusal(SqliteErrors.NOT_UTF_8, text);
        }
        at++;
      }
    }
    return text;
  }

  /** The arguments of a call of a function. */
  @Nullable Object[] arguments(DB database, Function function, int count) throws SQLException {
    @Nullable Object[] arguments = new @Nullable Object[count];
    for (int at = 0; at < count; at++) {
      arguments[at] = argument(database, function, at);
    }
    return arguments;
  }

  private @Nullable Object argument(DB database, Function function, int at) throws SQLException {
    return switch (database.value_type(function, at)) {
      case Codes.SQLITE_INTEGER -> database.value_long(function, at);
      case Codes.SQLITE_FLOAT -> database.value_double(function, at);
      case Codes.SQLITE_TEXT -> database.value_text(function, at);
      case Codes.SQLITE_BLOB -> toPython(orEmpty(database.value_blob(function, at)));
      default -> null;
    };
  }

  /** To the driver, an empty blob is none. */
  static byte[] orEmpty(byte @Nullable [] blob) {
    return blob == null ? new byte[0] : blob;
  }

  /** Calls a Python function, and gives SQLite what it returns. */
  static void call(
      Value function,
      @Nullable Object[] arguments,
      Answer<Long> integer,
      Answer<Double> real,
      Answer<String> text,
      Answer<byte[]> blob,
      Answer<String> failure)
      throws SQLException {
    Object answer = called(function, arguments);
    if (answer instanceof Long number) {
      integer.give(number);
    } else if (answer instanceof Double number) {
      real.give(number);
    } else if (answer instanceof byte[] bytes) {
      blob.give(bytes);
    } else if (answer instanceof Failed failed) {
      failure.give(failed.message());
    } else {
      text.give((String) answer);
    }
  }

  private static @Nullable Object called(Value function, @Nullable Object[] arguments) {
    try {
      return result(function.execute(arguments));
    } catch (RuntimeException failure) {
      // Python's part catches what functions raise; this is an interpreter that is being closed.
      return new Failed(FAILED);
    }
  }
}
