/**
 * What every machine has: a cache folder, files that are written whole, digests, processes.
 *
 * <pre>{@code
 * WholeFile.write(UserCache.folder().resolve("answers.json"), "{}");
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.machine;

import org.jspecify.annotations.NullMarked;
