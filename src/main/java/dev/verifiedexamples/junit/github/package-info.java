/** Shows failures of tests on the lines of a pull request at GitHub. */
@NullMarked
package dev.verifiedexamples.junit.github;

import org.jspecify.annotations.NullMarked;
