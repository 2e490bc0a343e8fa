/**
 * Which Python packages there are beyond the standard library, and what examples see of them.
 *
 * <pre>{@code
 * Packages packages = Packages.in(List.of(folder));
 * Optional<Obstacle.MissingPackages> missing =
 *     packages.obstacle(graalpy.info(), example.settings().dependencies());
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.packages;

import org.jspecify.annotations.NullMarked;
