/**
 * Finds CPythons, and executes examples on them, in a process each.
 *
 * <pre>{@code
 * List<CPythonRuntime> others = CPythonRuntime.installed();
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.runtime.cpython;

import org.jspecify.annotations.NullMarked;
