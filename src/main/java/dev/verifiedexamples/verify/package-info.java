/** Compares what an example claims with what was observed. Pure: no Python runs here. */
@NullMarked
package dev.verifiedexamples.verify;

import org.jspecify.annotations.NullMarked;
