package dev.verifiedexamples.runtime.sqlite;

/** What SQLite is not even asked; the code and the text are those of {@link SqliteErrors}. */
final class SqliteRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;

  SqliteRefusal(int code, String text) {
    super(text, null, false, false);
    this.code = code;
  }

  int code() {
    return code;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
