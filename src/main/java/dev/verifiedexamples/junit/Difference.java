package dev.verifiedexamples.junit;

import dev.verifiedexamples.corpus.PackedClaim;
import dev.verifiedexamples.corpus.PackedExample;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Output;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.ObservedLine;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that a bundled example does here and did not do when it was packed.
 *
 * @param id the example
 * @param line where, from 1; 0 if nowhere
 * @param what what it does, on one line
 * @param isOfClaim whether it is the verdict on a claim
 * @param isRecorded whether it failed when it was packed, too
 */
record Difference(String id, int line, String what, boolean isOfClaim, boolean isRecorded) {

  private static final String LINE_END = " ⏎ ";

  /**
   * What differs in an example.
   *
   * @param recorded the runtime whose verdicts were packed; without one, what fails differs
   */
  static List<Difference> of(
      PackedExample packed, Verification here, Optional<RuntimeInfo> recorded) {
    List<Difference> differences = new ArrayList<>();
    String id = packed.id();
    here.failure().ifPresent(failure -> differences.add(of(id, failure)));
    for (int number = 0; number < packed.claims().size(); number++) {
      PackedClaim claim = packed.claims().get(number);
      Judgement judgement = here.judgements().get(number);
      Optional<Verdict> before = recorded.map(runtime -> claim.verdicts().get(runtime.id()));
      boolean isRecorded = before.equals(Optional.of(judgement.verdict()));
      if (judgement.fails() || (before.isPresent() && !isRecorded)) {
        differences.add(new Difference(id, claim.line(), inWords(judgement), true, isRecorded));
      }
    }
    for (List<Output> outputs : Messages.group(here.undocumented())) {
      Output first = outputs.get(0);
      List<String> lines = outputs.stream().map(Output::text).toList();
      String what = "undocumented " + first.channel().label() + ": " + onOneLine(lines);
      differences.add(new Difference(id, first.line(), what, false, false));
    }
    return differences;
  }

  /** Why a file that was an example when it was packed is none here. */
  static List<Difference> of(Unreadable unreadable) {
    return unreadable.problems().stream()
        .map(
            problem ->
                new Difference(
                    unreadable.id(),
                    problem.line(),
                    "can't be used: " + onOneLine(problem.message().lines().toList()),
                    false,
                    false))
        .toList();
  }

  private static Difference of(String id, Failure failure) {
    String what = Messages.title(failure) + ": " + onOneLine(failure.summary().lines().toList());
    return new Difference(id, failure.line(), what, false, false);
  }

  private static String inWords(Judgement judgement) {
    String verdict = judgement.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return judgement.verdict() == Verdict.REFUTED
        ? verdict + ": " + onOneLine(judgement.observed().stream().map(ObservedLine::text).toList())
        : verdict;
  }

  private static String onOneLine(List<String> lines) {
    return lines.isEmpty()
        ? "(nothing)"
        : lines.stream().map(Messages::visible).collect(Collectors.joining(LINE_END)).strip();
  }

  /** As it stands in a list of known ones. */
  @Override
  public String toString() {
    return "%s:%s  %s".formatted(id, line, what);
  }
}
