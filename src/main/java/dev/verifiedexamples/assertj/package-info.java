/** AssertJ assertions on what Python did and made. */
@NullMarked
package dev.verifiedexamples.assertj;

import org.jspecify.annotations.NullMarked;
