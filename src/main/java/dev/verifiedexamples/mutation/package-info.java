/**
 * Changes confirmed claims, each of which must fail then: a claim that can't fail proves nothing.
 *
 * <pre>{@code
 * LiteralReader literals = new LiteralReader(graalpy::answer);
 * MutationCheck.Result changed = MutationCheck.of(check, literals::read);
 * System.out.println(changed.tried() + " changes, " + changed.survivors().size() + " passed");
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.mutation;

import org.jspecify.annotations.NullMarked;
