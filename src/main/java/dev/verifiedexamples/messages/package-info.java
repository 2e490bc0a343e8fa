/**
 * Every failure in words: where, what was documented, what was observed, and the next step. No
 * other package has sentences of its own.
 *
 * <pre>{@code
 * Messages.of(verification).forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.messages;

import org.jspecify.annotations.NullMarked;
