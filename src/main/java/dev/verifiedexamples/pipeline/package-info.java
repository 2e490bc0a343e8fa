/**
 * The way of an example through the stages: read, executed, verified. Whoever wants a verdict comes
 * through here.
 */
@NullMarked
package dev.verifiedexamples.pipeline;

import org.jspecify.annotations.NullMarked;
