/** What people see on a terminal. */
@NullMarked
package dev.verifiedexamples.cli.console;

import org.jspecify.annotations.NullMarked;
