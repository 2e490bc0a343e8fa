/** Python packages beyond the standard library: which are there, and getting those of the lock. */
@NullMarked
package dev.verifiedexamples.packages;

import org.jspecify.annotations.NullMarked;
