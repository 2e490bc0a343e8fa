/**
 * The vocabulary: what an example claims, what a runtime observed, and what became of each claim.
 *
 * <p>Values only, immutable, seeing nothing but the JDK. Each stage of the library takes one of
 * them and returns another: a {@code .py} file is read into an {@link Example}, a {@link
 * PythonRuntime} executes it and returns an {@link Execution}, and comparing both gives a {@link
 * Verification}.
 */
@NullMarked
package dev.verifiedexamples;

import org.jspecify.annotations.NullMarked;
