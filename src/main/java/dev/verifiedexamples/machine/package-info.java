/**
 * What every machine has, each in one place: the cache folder, files that are written whole,
 * scratch folders, digests, programs that run to their end.
 *
 * <pre>{@code
 * Path readings = Cache.ofUser().open(Cache.Kind.READINGS, "25.2.4");
 * WholeFile.write(readings.resolve("answers.json"), "{}");
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.machine;

import org.jspecify.annotations.NullMarked;
