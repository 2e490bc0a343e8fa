/** Rewrites refuted claims, and claims that ask, with what was observed. */
@NullMarked
package dev.verifiedexamples.update;

import org.jspecify.annotations.NullMarked;
