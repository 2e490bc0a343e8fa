/**
 * Pairs a test class with an example: a test for every claim, and the run for the tests' own use.
 */
@NullMarked
package dev.verifiedexamples.junit;

import org.jspecify.annotations.NullMarked;
