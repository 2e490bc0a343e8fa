/**
 * Compares what an example claims with what was observed. Pure: no Python runs here.
 *
 * <pre>{@code
 * Verification verification = Verifier.verify(example, execution);
 * Messages.of(verification).forEach(System.out::println);
 * }</pre>
 *
 * <p>What can be said of claims beyond their verdicts:
 *
 * <pre>{@code
 * LiteralReader literals = new LiteralReader(graalpy::readLines);
 * MutationCheck.Result changed = MutationCheck.of(check, literals::read);
 * Optional<Correction> ofTheFirst = Correction.of(check, 0);
 * boolean isMet = Wildcard.matches("<Node at …>", "<Node at 0x7f>");
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.verify;

import org.jspecify.annotations.NullMarked;
