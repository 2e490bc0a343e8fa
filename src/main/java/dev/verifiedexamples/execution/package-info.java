/**
 * What runtimes observe: what was shown, by which statement, and what ended the example. Values
 * only.
 *
 * <pre>{@code
 * Execution execution = graalpy.execute(example);
 * Optional<Obstacle> whyItWasNotRun = execution.obstacle();
 * Optional<Failure> whatEndedIt = execution.failure();
 * for (Statement statement : example.statements()) {
 *   for (Shown shown : execution.shownBy(statement)) {
 *     if (shown instanceof Shown.Written line && line.channel() == Channel.STDOUT) {
 *       System.out.println(statement.firstLine() + " wrote " + line.text());
 *     }
 *   }
 * }
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.execution;

import org.jspecify.annotations.NullMarked;
