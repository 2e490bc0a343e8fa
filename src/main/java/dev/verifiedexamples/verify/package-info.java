/**
 * Compares what examples claim with what executions show. Pure: the same values always give the
 * same verdicts.
 *
 * <pre>{@code
 * Verification verification = Verifier.verify(example, execution);
 * Messages.of(verification).forEach(System.out::println);
 * }</pre>
 *
 * <p>What can be said of claims beyond their verdicts:
 *
 * <pre>{@code
 * LiteralReader literals = new LiteralReader(graalpy::answer);
 * MutationCheck.Result changed = MutationCheck.of(check, literals::read);
 * Optional<Correction> ofTheFirst = Correction.of(check.claims().get(0));
 * boolean isMet = Wildcard.matches("<Node at …>", "<Node at 0x7f>");
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.verify;

import org.jspecify.annotations.NullMarked;
