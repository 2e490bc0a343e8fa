/**
 * Python packages beyond the standard library: which are there, and getting those of the lock.
 *
 * <pre>{@code
 * PackageStore store = PackageStore.ofLock();
 * Pip pip = new GraalPyPip();
 * try {
 *   if (!store.isFilled()) {
 *     store.fill(PackageSource.index(pip), System.out::println);
 *   }
 *   Packages packages = store.packages();
 * } catch (UnusablePackagesException noNetwork) {
 *   System.err.println(noNetwork.getMessage());
 * }
 * }</pre>
 *
 * <p>Where each is to be found:
 *
 * <pre>{@code
 * PackageLock lock = store.lock();
 * LockedPackage django = new LockedPackage("django", "4.2", LockedPackage.PYTHON, null, null);
 * Optional<LockedPackage.Wheel> inTheIndex = django.inIndex();
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.packages;

import org.jspecify.annotations.NullMarked;
