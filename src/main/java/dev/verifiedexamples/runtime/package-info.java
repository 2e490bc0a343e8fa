/**
 * The runtimes that examples are verified on.
 *
 * <pre>{@code
 * try (Runtimes runtimes =
 *     Runtimes.of(Runtimes.Choice.ALL, List.of("3.13"), Packages.NONE)) {
 *   List<Execution> executions = runtimes.execute(example);
 * } catch (UnusableInputException notFound) {
 *   System.err.println(notFound.getMessage());
 * }
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.runtime;

import org.jspecify.annotations.NullMarked;
