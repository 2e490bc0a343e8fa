/**
 * The module {@code sqlite3} on GraalPy, over SQLite's JDBC driver. Its only door is {@code
 * SqliteDatabases}.
 */
@NullMarked
package dev.verifiedexamples.runtime.sqlite;

import org.jspecify.annotations.NullMarked;
