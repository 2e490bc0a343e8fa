/**
 * Reads {@code .py} files: Python's own tokenizer and parser read Python, this package what they
 * say.
 *
 * <pre>{@code
 * Reading reading = new ExampleReader(graalpy::answer).read("topic/name.py", file);
 * PythonReader python = graalpy::answer;
 * List<Claim.Spelling> spelt = List.of(new Claim.Spelling("{'a': 1}", false));
 * List<Claim.Line> lines = new LiteralReader(python).read(spelt);
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.syntax;

import org.jspecify.annotations.NullMarked;
