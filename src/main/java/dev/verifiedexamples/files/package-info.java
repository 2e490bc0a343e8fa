/** Where and how this library writes files. */
@NullMarked
package dev.verifiedexamples.files;

import org.jspecify.annotations.NullMarked;
