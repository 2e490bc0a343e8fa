package dev.verifiedexamples.runtime.sqlite;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes values as SQL. */
final class SqlLiterals {

  private static final MathContext DIGITS = new MathContext(15);

  private SqlLiterals() {}

  /** A statement with literals in place of its parameters. */
  static String expand(SqlText text, @Nullable Object[] values) {
    String statement = text.statement();
    StringBuilder expanded = new StringBuilder();
    int at = 0;
    for (SqlText.Parameter parameter : text.parameters()) {
      expanded.append(statement, at, parameter.start());
      boolean isGiven = parameter.number() <= values.length;
      expanded.append(literal(isGiven ? values[parameter.number() - 1] : null));
      at = parameter.end();
    }
    return expanded.append(statement, at, statement.length()).toString();
  }

  private static String literal(@Nullable Object value) {
    if (value instanceof Double number) {
      return real(number);
    }
    if (value instanceof byte[] bytes) {
      return "x'" + HexFormat.of().formatHex(bytes) + "'";
    }
    if (value instanceof String string) {
      int end = string.indexOf('\0');
      return "'" + (end < 0 ? string : string.substring(0, end)).replace("'", "''") + "'";
    }
    return value == null ? "NULL" : value.toString();
  }

  /** A float with up to 15 digits, one of them behind the point, as SQLite writes it. */
  private static String real(double number) {
    if (Double.isNaN(number)) {
      return "NULL";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "Inf" : "-Inf";
    }
    if (number == 0) {
      return 1 / number < 0 ? "-0.0" : "0.0";
    }
    BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= -4 && exponent < DIGITS.getPrecision()) {
      String plain = rounded.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    String digits = rounded.unscaledValue().abs().toString();
    return (number < 0 ? "-" : "")
        + digits.charAt(0)
        + "."
        + (digits.length() > 1 ? digits.substring(1) : "0")
        + "e%+03d".formatted(exponent);
  }
}
