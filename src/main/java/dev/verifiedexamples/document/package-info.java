/**
 * What a document says: its examples, their claims, and what they ask for. Values only.
 *
 * <pre>{@code
 * Reading reading = new ExampleReader(graalpy::answer).read("topic/name.py", file);
 * if (reading instanceof Unreadable unreadable) {
 *   unreadable.problems().forEach(problem -> System.out.println(problem.message()));
 * } else if (reading instanceof Example example) {
 *   for (Claim claim : example.claims()) {
 *     System.out.println(claim.line() + ": " + claim.statement().text() + " shows " + claim.text());
 *   }
 * }
 * }</pre>
 *
 * <p>A page may show no Python, and what looks like documentation and was passed over is named:
 *
 * <pre>{@code
 * boolean isProse = reading instanceof Prose;
 * for (NotRead part : reading.notRead()) {
 *   System.out.println(part.path() + ":" + part.line() + " " + part.why());
 * }
 * }</pre>
 *
 * <p>What an example asks for:
 *
 * <pre>{@code
 * Settings settings = example.settings();
 * boolean leavesTheSandbox = settings.permissions().contains(Permission.NATIVE);
 * boolean takesTime = settings.clockFor(Clock.VIRTUAL) == Clock.REAL;
 * List<Shim> whatStandsIn = settings.allShims();
 * for (Requirement needed : settings.dependencies()) {
 *   Optional<Marker> where = needed.marker();
 * }
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.document;

import org.jspecify.annotations.NullMarked;
