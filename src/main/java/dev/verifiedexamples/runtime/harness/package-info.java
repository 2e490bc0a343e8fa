/** What both kinds of runtimes tell Python, and what they hear from it. */
@NullMarked
package dev.verifiedexamples.runtime.harness;

import org.jspecify.annotations.NullMarked;
