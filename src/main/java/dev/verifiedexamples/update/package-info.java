/**
 * Rewrites refuted claims with what was observed.
 *
 * <pre>{@code
 * ClaimUpdate update = ClaimUpdate.of(Files.readString(file), check);
 * update.diff().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.update;

import org.jspecify.annotations.NullMarked;
