/**
 * The vocabulary: what an example claims, what a runtime observed, and what became of each claim.
 *
 * <p>Values only, immutable, seeing nothing but the JDK. Each stage of the library takes one of
 * them and returns another: a {@code .py} file is read into an {@link Example}, a {@link
 * PythonRuntime} executes it and returns an {@link Execution}, and comparing both gives a {@link
 * Verification}.
 *
 * <pre>{@code
 * Reading reading = new ExampleReader(graalpy::answer).read("topic/name.py", file);
 * if (reading instanceof Unreadable unreadable) {
 *   unreadable.problems().forEach(problem -> System.out.println(problem.message()));
 * } else if (reading instanceof Example example) {
 *   Execution execution = graalpy.execute(example);
 *   Verification verification = Verifier.verify(example, execution);
 *   for (Judgement judgement : verification.judgements()) {
 *     Claim claim = judgement.claim();
 *     if (judgement.verdict() == Verdict.REFUTED) {
 *       for (ObservedLine line : judgement.observed()) {
 *         System.out.println(claim.line() + ": " + claim.text() + ", but " + line.text());
 *       }
 *     }
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
 * <p>On several runtimes, an example has a {@link CrossCheck}, and a corpus {@link Ledgers}:
 *
 * <pre>{@code
 * PythonRuntime cpython = CPythonRuntime.installed().get(0);
 * CrossCheck check =
 *     Verifier.verify(example, List.of(graalpy.execute(example), cpython.execute(example)));
 * Ledgers ledgers = Ledgers.on(List.of(graalpy.info(), cpython.info())).with(check);
 * for (RuntimeInfo runtime : ledgers.byRuntime().keySet()) {
 *   Ledger ledger = ledgers.byRuntime().get(runtime);
 *   System.out.println(runtime.title() + ": " + ledger.confirmed() + " of " + ledger.declared());
 * }
 * for (ClaimCheck claim : check.claims()) {
 *   for (Judgement judgement : claim.judgements().values()) {
 *     Optional<Reason> whyNot = judgement.reason();
 *   }
 * }
 * }</pre>
 *
 * <p>What a run has shown, and what speaks against it:
 *
 * <pre>{@code
 * Optional<Obstacle> whyItWasNotRun = execution.obstacle();
 * Optional<Failure> whatEndedIt = execution.failure();
 * List<Output> whatNobodyClaims = verification.undocumented();
 * for (Statement statement : example.statements()) {
 *   for (Shown shown : execution.shownBy(statement)) {
 *     if (shown instanceof Shown.Written line && line.channel() == Channel.STDOUT) {
 *       System.out.println(statement.firstLine() + " wrote " + line.text());
 *     }
 *   }
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
 *   boolean onOneSystemAlone = needed.marker().isPresent();
 *   Optional<Marker> where = needed.marker();
 * }
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples;

import org.jspecify.annotations.NullMarked;
