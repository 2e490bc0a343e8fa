/** Executes examples on GraalPy: the only package that creates polyglot contexts. */
@NullMarked
package dev.verifiedexamples.runtime;

import org.jspecify.annotations.NullMarked;
