/**
 * Tells what was found: to people, and to programs.
 *
 * <pre>{@code
 * FindingsReport report = new FindingsReport();
 * report.begin(List.of(graalpy.info()), Map.of(), 1);
 * report.next(example.id());
 * report.add(check);
 * report.end(Ledgers.on(List.of(graalpy.info())).with(check), Duration.ofSeconds(1), true);
 * String sarif = SarifFormat.log(report.findings(), report.conclusion(), folder);
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
