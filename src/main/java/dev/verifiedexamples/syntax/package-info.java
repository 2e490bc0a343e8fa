/**
 * Reads {@code .py} files: Python's own tokenizer and parser read Python, this package what they
 * say.
 *
 * <pre>{@code
 * Reading reading = new ExampleReader(graalpy::read).read("topic/name.py", file);
 * List<Claim.Line> lines = new LiteralReader(graalpy::readLines).read(List.of("{'a': 1}", "text"));
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.syntax;

import org.jspecify.annotations.NullMarked;
