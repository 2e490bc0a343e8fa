/**
 * Reads {@code .py} files: Python's own tokenizer and parser read Python, this package what they
 * say.
 */
@NullMarked
package dev.verifiedexamples.syntax;

import org.jspecify.annotations.NullMarked;
