/** Judges what may be outputs in a document that was not written for this library. */
@NullMarked
package dev.verifiedexamples.audit;

import org.jspecify.annotations.NullMarked;
