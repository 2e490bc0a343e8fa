/** Finds examples. */
@NullMarked
package dev.verifiedexamples.corpus;

import org.jspecify.annotations.NullMarked;
