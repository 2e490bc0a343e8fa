/**
 * Tells what was found: to people, and to programs.
 *
 * <pre>{@code
 * PrintWriter out = new PrintWriter(System.out, true);
 * Report report = new JsonReport(out);
 * report.begin(List.of(graalpy.info()), Map.of(), 1);
 * report.next(example.id());
 * report.add(check);
 * report.end(Ledgers.on(List.of(graalpy.info())).with(check), Duration.ofSeconds(1), true);
 * }</pre>
 *
 * <p>An example by itself, and a corpus as a whole:
 *
 * <pre>{@code
 * Portability portability = new Portability(List.of(check), List.of(graalpy.info()), Map.of());
 * portability.write(folder);
 * PackageCost cost = new PackageCost();
 * cost.add(check);
 * System.out.println(cost.text());
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.report;

import org.jspecify.annotations.NullMarked;
