/**
 * Where and how this library writes files.
 *
 * <pre>{@code
 * WholeFile.write(UserCache.folder().resolve("answers.json"), "{}");
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.files;

import org.jspecify.annotations.NullMarked;
