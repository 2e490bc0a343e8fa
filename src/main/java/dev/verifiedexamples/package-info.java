/**
 * Documentation that is proven by running it: examples in Python, with their outputs beside the
 * code.
 *
 * <p>A document is read into an {@link dev.verifiedexamples.document.Example}, which a {@link
 * dev.verifiedexamples.execution.PythonRuntime} executes; comparing what it claims with what was
 * observed gives a {@link dev.verifiedexamples.verdict.Verification}. {@link
 * dev.verifiedexamples.pipeline.ExampleVerifier} does all of it.
 */
@NullMarked
package dev.verifiedexamples;

import org.jspecify.annotations.NullMarked;
