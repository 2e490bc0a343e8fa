package dev.verifiedexamples.audit;

import dev.verifiedexamples.audit.Finding.Outcome;
import dev.verifiedexamples.audit.Finding.Why;
import dev.verifiedexamples.document.Candidate;
import dev.verifiedexamples.document.Candidate.Form;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.LooseDocument;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Statement;
import dev.verifiedexamples.execution.Channel;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Shown;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.ObservedLine;
import dev.verifiedexamples.verdict.Reason;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges the candidates of a document by two runs on each runtime. Only what a claim would be
 * confirmed by is confirmed; only what nobody could take for right is refuted.
 */
public final class Audit {

  private static final int SHORT = 6;
  private static final double ALIKE = 0.75;

  private final LooseDocument document;
  private final List<Run> runs;

  /** The first and the second run on a runtime. */
  public record Run(Execution first, Execution again) {}

  private Audit(LooseDocument document, List<Run> runs) {
    this.document = document;
    this.runs = runs;
  }

  /**
   * What became of each candidate, in order.
   *
   * @param runs one of each runtime that the document was run on
   */
  public static List<Finding> of(LooseDocument document, List<Run> runs) {
    List<Run> possible = runs.stream().filter(run -> run.first().obstacle().isEmpty()).toList();
    Audit audit = new Audit(document, possible);
    return document.candidates().stream().map(audit::judge).toList();
  }

  private Finding judge(Candidate candidate) {
    if (candidate.statement().isEmpty()) {
      return new Finding(candidate, Outcome.UNSURE, Why.BESIDE_NOTHING, List.of());
    }
    if (runs.isEmpty()) {
      return new Finding(candidate, Outcome.UNSURE, Why.NOT_RUN, List.of());
    }
    List<Finding> findings =
        runs.stream().map(run -> judge(candidate, candidate.statement().get(), run)).toList();
    Finding first = findings.get(0);
    boolean agree = findings.stream().allMatch(each -> each.outcome() == first.outcome());
    return agree
        ? first
        : new Finding(candidate, Outcome.UNSURE, Why.RUNTIMES_DIFFER, first.observed());
  }

  private Finding judge(Candidate candidate, Statement statement, Run run) {
    Judgement whole = judged(statement, candidate.lines(), run);
    List<String> observed = whole.observed().stream().map(ObservedLine::text).toList();
    boolean raised =
        whole.observed().stream().anyMatch(line -> line.channel() == Channel.EXCEPTION);
    if (whole.verdict() == Verdict.NOT_APPLICABLE) {
      return new Finding(candidate, Outcome.UNSURE, Why.NOT_RUN, observed);
    }
    if (whole.verdict() == Verdict.UNREACHED) {
      return new Finding(candidate, Outcome.UNSURE, Why.NEVER_RUN, observed);
    }
    if (whole.verdict() == Verdict.CONFIRMED) {
      return new Finding(candidate, Outcome.CONFIRMED, Why.SHOWN, observed);
    }
    if (candidate.raises().isPresent()) {
      return ofException(candidate, statement, run, candidate.raises().get(), observed, raised);
    }
    if (raised) {
      return new Finding(candidate, Outcome.UNSURE, Why.RAISED_INSTEAD, observed);
    }
    boolean isNone =
        candidate.documented().equals(List.of("None"))
            && statement.shows() == Statement.Shows.EXPRESSION;
    if (isNone && judged(statement, List.of(), run).verdict() == Verdict.CONFIRMED) {
      return new Finding(candidate, Outcome.CONFIRMED, Why.SHOWN, List.of("None"));
    }
    if (whole.reason().filter(Reason.Varies.class::isInstance).isPresent()) {
      return new Finding(candidate, Outcome.UNSURE, Why.CHANCE, observed);
    }
    Optional<Claim.Line> head = candidate.head();
    if (head.isPresent()
        && judged(statement, List.of(head.get()), run).verdict() == Verdict.CONFIRMED) {
      return new Finding(candidate, Outcome.RIGHT_WITH_WORDS, Why.SHOWN, observed);
    }
    return ofDifference(candidate, statement, run, observed, whole.reason().orElseThrow());
  }

  private Finding ofException(
      Candidate candidate,
      Statement statement,
      Run run,
      String named,
      List<String> observed,
      boolean raised) {
    if (!raised) {
      return candidate.saysRaises()
          ? new Finding(candidate, Outcome.REFUTED, Why.DID_NOT_RAISE, observed)
          : new Finding(candidate, Outcome.UNSURE, Why.MAY_BE_ANYTHING, observed);
    }
    Claim.Line line =
        new Claim.Line(
            candidate.line(),
            "raises " + named,
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    if (judged(statement, List.of(line), run).verdict() == Verdict.CONFIRMED) {
      return new Finding(candidate, Outcome.CONFIRMED, Why.RAISED, observed);
    }
    boolean sameInBoth = shown(statement, run.first()).equals(shown(statement, run.again()));
    if (!sameInBoth) {
      return new Finding(candidate, Outcome.UNSURE, Why.CHANCE, observed);
    }
    String last = observed.get(observed.size() - 1);
    boolean alone = observed.size() == 1;
    boolean hasMessage = named.contains(": ");
    if (alone && !hasMessage && last.startsWith("raises " + named + ":")) {
      return new Finding(candidate, Outcome.RIGHT_WITH_WORDS, Why.RAISED, observed);
    }
    boolean isName = last.startsWith("raises NameError") || last.contains("ModuleNotFoundError");
    return alone && candidate.saysRaises() && !isName && !hasMessage
        ? new Finding(candidate, Outcome.REFUTED, Why.RAISED_ANOTHER, observed)
        : new Finding(candidate, Outcome.UNSURE, Why.RAISED_ANOTHER, observed);
  }

  private Finding ofDifference(
      Candidate candidate, Statement statement, Run run, List<String> observed, Reason reason) {
    Claim.Line documented = candidate.head().orElse(candidate.lines().get(0));
    boolean isLiteral = documented.type().isPresent();
    String text = documented.text();
    if (observed.isEmpty()) {
      Outcome outcome = isLiteral ? Outcome.UNSURE : Outcome.PROSE;
      return new Finding(candidate, outcome, Why.SHOWS_NOTHING, observed);
    }
    if (!shown(statement, run.first()).equals(shown(statement, run.again()))) {
      return new Finding(candidate, Outcome.UNSURE, Why.CHANCE, observed);
    }
    if (candidate.documented().stream().anyMatch(Audit::isAbbreviated)) {
      return new Finding(candidate, Outcome.UNSURE, Why.ABBREVIATED, observed);
    }
    boolean isOne = observed.size() == 1 && candidate.lines().size() == 1;
    if (!isOne || !(reason instanceof Reason.Differs)) {
      Outcome outcome = isLiteral || observed.size() > 1 ? Outcome.UNSURE : Outcome.PROSE;
      return new Finding(candidate, outcome, Why.LINES, observed);
    }
    String shown = observed.get(0);
    if (unquoted(text).equals(unquoted(shown))) {
      return new Finding(candidate, Outcome.UNSURE, Why.QUOTES, observed);
    }
    boolean strong = candidate.form() == Form.ARROW || candidate.form() == Form.LABEL;
    if (isLiteral) {
      boolean isAssignment = statement.shows() == Statement.Shows.ASSIGNMENT;
      boolean isAll = candidate.head().isEmpty(); // words may say when it is so
      boolean comparable = strong || isSameKind(documented, statement, run);
      return isAll && comparable && !isAssignment && candidate.form() != Form.WORDS
          ? new Finding(candidate, Outcome.REFUTED, Why.DIFFERS, observed)
          : new Finding(candidate, Outcome.UNSURE, Why.MAY_BE_ANYTHING, observed);
    }
    boolean isWritten =
        run.first().shownBy(statement).stream().allMatch(Shown.Written.class::isInstance);
    boolean alike =
        isWritten
            && text.length() >= SHORT
            && !text.contains(shown)
            && !shown.contains(text)
            && likeness(text, shown) >= ALIKE;
    if (strong && alike) {
      return new Finding(candidate, Outcome.REFUTED, Why.DIFFERS, observed);
    }
    return text.strip().contains(" ")
        ? new Finding(candidate, Outcome.PROSE, Why.WORDS, observed)
        : new Finding(candidate, Outcome.UNSURE, Why.MAY_BE_ANYTHING, observed);
  }

  /** Whether what was shown is a value of the type that is documented. */
  private static boolean isSameKind(Claim.Line documented, Statement statement, Run run) {
    return run.first().shownBy(statement).stream()
        .anyMatch(
            each ->
                each instanceof Shown.Value value
                    && documented.type().equals(Optional.of(value.type())));
  }

  private Judgement judged(Statement statement, List<Claim.Line> lines, Run run) {
    Claim claim =
        new Claim(statement, statement.lastLine(), Scope.EVERYWHERE, false, false, lines, "");
    Example example =
        new Example(
            document.example().id(),
            document.path(),
            "",
            Optional.empty(),
            List.of(),
            document.example().settings(),
            List.of(claim),
            List.of(),
            List.of(),
            List.of(),
            document.example().instrumented());
    return Verifier.verify(example, run.first(), run.again()).judgements().get(0);
  }

  private static List<Shown> shown(Statement statement, Execution execution) {
    return execution.shownBy(statement);
  }

  private static boolean isAbbreviated(String text) {
    return text.contains("...") || text.indexOf(Claim.WILDCARD) >= 0;
  }

  private static String unquoted(String text) {
    return text.replace("\"", "").replace("'", "").strip();
  }

  /** How alike two texts are, from 0 to 1: by the longest common part of both. */
  private static double likeness(String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    List<Integer> row = new ArrayList<>();
    for (int at = 0; at <= second.length(); at++) {
      row.add(0);
    }
    for (int at = 1; at <= first.length(); at++) {
      int diagonal = 0;
      for (int column = 1; column <= second.length(); column++) {
        int above = row.get(column);
        row.set(
            column,
            first.charAt(at - 1) == second.charAt(column - 1)
                ? diagonal + 1
                : Math.max(above, row.get(column - 1)));
        diagonal = above;
      }
    }
    return 2.0 * row.get(second.length()) / Math.max(1, first.length() + second.length());
  }
}
