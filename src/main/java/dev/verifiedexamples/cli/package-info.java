/** The command line. */
@NullMarked
package dev.verifiedexamples.cli;

import org.jspecify.annotations.NullMarked;
