/**
 * Executes examples on GraalPy, in contexts of this JVM.
 *
 * <pre>{@code
 * try (PythonRun run = graalpy.start(example)) {
 *   Value account = run.get("account");
 * }
 * GraalPyPip pip = new GraalPyPip();
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.runtime.graalpy;

import org.jspecify.annotations.NullMarked;
