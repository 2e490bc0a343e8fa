/**
 * What became of claims: on one runtime, on all of them, and in a corpus as a whole. Values only.
 *
 * <pre>{@code
 * Verification verification = Verifier.verify(example, execution);
 * for (Judgement judgement : verification.judgements()) {
 *   if (judgement.verdict() == Verdict.REFUTED) {
 *     for (ObservedLine line : judgement.observed()) {
 *       System.out.println(judgement.claim().line() + ": " + line.text());
 *     }
 *   }
 * }
 * List<Output> whatNobodyClaims = verification.undocumented();
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
 */
@NullMarked
package dev.verifiedexamples.verdict;

import org.jspecify.annotations.NullMarked;
