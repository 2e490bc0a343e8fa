package dev.verifiedexamples.runtime.sqlite;

import org.graalvm.polyglot.Value;
import org.sqlite.Collation;

/** A Python function by which SQL sorts. */
final class SqliteCollation extends Collation {

  private final Value compare;

  /**
   * A collation.
   *
   * @param compare Python's part: returns -1, 0 or 1, and never raises
   */
  SqliteCollation(Value compare) {
    this.compare = compare;
  }

  @Override
  protected int xCompare(String left, String right) {
    try {
      return compare.execute(left, right).asInt();
    } catch (RuntimeException closing) {
      return 0; // the interpreter is being closed
    }
  }
}
