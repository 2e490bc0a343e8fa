/**
 * Judges what may be outputs in a document that was not written for this library.
 *
 * <pre>{@code
 * List<Finding> findings = Audit.of(document, runs);
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.audit;

import org.jspecify.annotations.NullMarked;
