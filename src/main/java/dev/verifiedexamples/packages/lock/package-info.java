/**
 * The packages of this library's own corpus: which versions, and where they come from.
 *
 * <pre>{@code
 * PackageStore store = PackageStore.ofLock();
 * Pip pip = new GraalPyPip();
 * if (!store.isFilled()) {
 *   store.fill(PackageSource.index(pip), System.out::println);
 * }
 * PackageLock lock = store.lock();
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.packages.lock;

import org.jspecify.annotations.NullMarked;
