/** Tells what was found: to people, and to programs. */
@NullMarked
package dev.verifiedexamples.report;

import org.jspecify.annotations.NullMarked;
