/**
 * Starts the command line in a JVM with the right settings, from an archive of its classes. It runs
 * before anything else: it sees the JDK and nothing of the library.
 */
@NullMarked
package dev.verifiedexamples.launcher;

import org.jspecify.annotations.NullMarked;
