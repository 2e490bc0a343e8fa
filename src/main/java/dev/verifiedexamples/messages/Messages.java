package dev.verifiedexamples.messages;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.NotRead;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Output;
import dev.verifiedexamples.mutation.MutationCheck;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.Ledgers;
import dev.verifiedexamples.verdict.Reason;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Correction;
import dev.verifiedexamples.verify.Escapes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every failure in words, in one voice: where, what is documented, what was observed, and the next
 * step.
 */
public final class Messages {

  private Messages() {}

  /** Everything that keeps an example from being confirmed on one runtime; nothing if it is. */
  public static List<String> of(Verification verification) {
    return of(CrossCheck.of(verification));
  }

  /**
   * Everything that keeps an example from being confirmed on all of the runtimes; nothing if it is.
   * What is the same on several of them is reported once; what ended an example is reported with
   * the claims that were not reached because of it.
   */
  public static List<String> of(CrossCheck check) {
    return texts(complaints(check));
  }

  /** The same with their kinds and places. */
  public static List<Complaint> complaints(CrossCheck check) {
    List<Complaint> complaints = new ArrayList<>(aboutFailures(check));
    for (ClaimCheck claim : check.claims()) {
      complaints.addAll(aboutFailing(claim, each -> !isLost(each)));
    }
    complaints.addAll(aboutUndocumented(check));
    return complaints;
  }

  private static List<String> texts(List<Complaint> complaints) {
    return complaints.stream().map(Complaint::text).toList();
  }

  private static Complaint complaint(
      Complaint.Kind kind,
      Path path,
      int line,
      Optional<Claim> claim,
      List<RuntimeInfo> runtimes,
      String subject,
      String text) {
    String title = text.lines().findFirst().orElseThrow().substring(at(path, line).length() + 2);
    return new Complaint(kind, line, claim, runtimes, subject, title, text);
  }

  private static boolean isLost(Judgement judgement) {
    Optional<Reason> reason = judgement.reason();
    return reason.filter(Reason.EndedBefore.class::isInstance).isPresent()
        || reason.filter(Reason.EndedHere.class::isInstance).isPresent();
  }

  /** What ended the example, wherever something did, and the claims that were lost by it. */
  public static List<String> ofFailures(CrossCheck check) {
    return texts(aboutFailures(check));
  }

  private static List<Complaint> aboutFailures(CrossCheck check) {
    List<Complaint> complaints = new ArrayList<>();
    byRuntimes(check, each -> each.failure().stream().toList())
        .forEach(
            (failure, runtimes) ->
                complaints.add(
                    complaint(
                        Complaint.Kind.of(failure),
                        check.example().path(),
                        failure.line(),
                        Optional.empty(),
                        runtimes,
                        failure.summary(),
                        FailureText.of(
                            check.example(),
                            failure,
                            listed(names(runtimes)),
                            because(check, new Reason.EndedHere(failure)),
                            because(check, new Reason.EndedBefore(failure))))));
    return complaints;
  }

  /** The claims that a reason keeps from being confirmed. */
  private static List<Claim> because(CrossCheck check, Reason reason) {
    return check.claims().stream()
        .filter(
            each ->
                each.judgements().values().stream()
                    .anyMatch(judgement -> judgement.reason().equals(Optional.of(reason))))
        .map(ClaimCheck::claim)
        .toList();
  }

  /** Why a claim is not confirmed wherever it applies. */
  public static List<String> of(ClaimCheck check) {
    return texts(aboutFailing(check, each -> true));
  }

  private static List<Complaint> aboutFailing(ClaimCheck check, Predicate<Judgement> which) {
    Map<Judgement, List<RuntimeInfo>> failing = new LinkedHashMap<>();
    check
        .judgements()
        .forEach(
            (runtime, judgement) -> {
              if (judgement.fails() && which.test(judgement)) {
                failing.computeIfAbsent(judgement, each -> new ArrayList<>()).add(runtime);
              }
            });
    Claim claim = check.claim();
    List<Complaint> complaints = new ArrayList<>();
    failing.forEach(
        (judgement, runtimes) ->
            complaints.add(
                complaint(
                    judgement.verdict() == Verdict.REFUTED
                        ? Complaint.Kind.REFUTED
                        : Complaint.Kind.UNREACHED,
                    check.example().path(),
                    claim.line(),
                    Optional.of(claim),
                    runtimes,
                    String.join(
                        "\n", claim.statement().text(), claim.scope().spelling(), claim.text()),
                    of(check, judgement, listed(names(runtimes))))));
    return complaints;
  }

  private static String of(ClaimCheck check, Judgement judgement, String runtimes) {
    Claim claim = judgement.claim();
    boolean refuted = judgement.verdict() == Verdict.REFUTED;
    String what = (refuted ? "refuted on " : "never reached on ") + runtimes;
    Reason reason = judgement.reason().orElseThrow();
    MessageText text = new MessageText(at(check.example().path(), claim.line()), what);
    text.block("statement", List.of(claim.statement().text()));
    int place = ReasonText.lineOf(reason);
    text.block("documented", linesOf(claim.text()), place + marks(claim));
    if (refuted) {
      text.block("observed", observed(judgement), place);
    }
    text.line("because", ReasonText.of(reason, judgement));
    ReasonText.place(reason, judgement).forEach(line -> text.line("", line));
    return text.next(NextStep.of(check, judgement));
  }

  private static int marks(Claim claim) {
    return (claim.anyOrder() ? 1 : 0) + (claim.escaped() ? 1 : 0);
  }

  private static List<String> observed(Judgement judgement) {
    if (judgement.observed().isEmpty()) {
      return List.of("(nothing)");
    }
    Reason reason = judgement.reason().orElseThrow();
    return judgement.observed().stream()
        .map(
            line ->
                line.continuedAt()
                    .map(
                        at -> line.text() + "⏎ (no line end here; line " + at + " goes on with it)")
                    .orElseGet(() -> ReasonText.instead(reason, line)))
        .toList();
  }

  static List<String> linesOf(String text) {
    return List.of(text.split("\n", -1));
  }

  /** Output that no claim documents. */
  public static List<String> ofUndocumented(CrossCheck check) {
    return texts(aboutUndocumented(check));
  }

  private static List<Complaint> aboutUndocumented(CrossCheck check) {
    List<Complaint> complaints = new ArrayList<>();
    byRuntimes(check, each -> group(each.undocumented()))
        .forEach(
            (outputs, runtimes) ->
                complaints.add(
                    complaint(
                        Complaint.Kind.UNDOCUMENTED,
                        check.example().path(),
                        outputs.get(0).line(),
                        Optional.empty(),
                        runtimes,
                        outputs.stream().map(Output::text).collect(Collectors.joining("\n")),
                        of(check.example(), outputs, listed(names(runtimes))))));
    return complaints;
  }

  /** One of the groups of undocumented outputs of a verification. */
  public static String ofUndocumented(Verification verification, List<Output> outputs) {
    return of(verification.example(), outputs, verification.runtime().name());
  }

  /** Things found on runtimes, in order, each with the runtimes that it was found on. */
  private static <T> Map<T, List<RuntimeInfo>> byRuntimes(
      CrossCheck check, Function<Verification, List<T>> things) {
    Map<T, List<RuntimeInfo>> found = new LinkedHashMap<>();
    for (Verification verification : check.verifications()) {
      for (T thing : things.apply(verification)) {
        found.computeIfAbsent(thing, first -> new ArrayList<>()).add(verification.runtime());
      }
    }
    return found;
  }

  private static List<String> names(List<RuntimeInfo> runtimes) {
    return runtimes.stream().map(RuntimeInfo::name).toList();
  }

  /** As a sentence has them: "one", "one and another", "one, another and a third". */
  static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join(" and ", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Everything that keeps a file from being an example. */
  public static List<String> of(Unreadable unreadable) {
    return texts(complaints(unreadable));
  }

  /** The same with their places. */
  public static List<Complaint> complaints(Unreadable unreadable) {
    return unreadable.problems().stream()
        .map(
            problem ->
                complaint(
                    Complaint.Kind.UNUSABLE,
                    unreadable.path(),
                    problem.line(),
                    Optional.empty(),
                    List.of(),
                    problem.message() + "\n" + problem.excerpt(),
                    of(unreadable, problem)))
        .toList();
  }

  private static String of(Unreadable unreadable, Unreadable.Problem problem) {
    MessageText text = new MessageText(at(unreadable.path(), problem.line()), "can't be used");
    text.block("because", problem.message().lines().toList());
    if (!problem.excerpt().isEmpty()) {
      text.block("here", problem.excerpt().lines().toList());
    }
    return problem.hint().isEmpty() ? text.toString() : text.next(problem.hint());
  }

  /** Why a claim that is not confirmed is not confirmed, on one line. */
  public static String of(Judgement judgement) {
    return judgement.reason().map(reason -> ReasonText.of(reason, judgement)).orElse("");
  }

  /** Output that no claim documents: all of it that one line of the example wrote to one stream. */
  private static String of(Example example, List<Output> outputs, String runtimes) {
    Output first = outputs.get(0);
    boolean located = first.line() > 0;
    String what = "undocumented " + first.channel().label() + " on " + runtimes;
    MessageText text = new MessageText(at(example.path(), first.line()), what);
    text.block("observed", outputs.stream().map(Output::text).toList());
    if (!located) {
      text.line("because", "no line of the example was at work when it was written");
    }
    return text.next(nextOfUndocumented(first));
  }

  private static String nextOfUndocumented(Output output) {
    return switch (output.channel()) {
      case VALUE, EXCEPTION ->
          "the statement is claimed for another runtime: claim what it shows here, too";
      case COMPILER ->
          "change the code that the compiler warns of: a raw string, r\"…\", for the escape;"
              + " == for the comparison with a literal";
      case FILE_DESCRIPTOR ->
          "write it with print, or take it from the process: subprocess.run(…,"
              + " capture_output=True)";
      case STDOUT, STDERR ->
          output.line() == 0
              ? "let a claimed statement write it, or do not write it"
              : "claim it behind the statement that shows it, # => …, or do not write it";
    };
  }

  /** A changed claim that was confirmed all the same: the claim says too little. */
  public static String of(MutationCheck.Survivor survivor) {
    Claim claim = survivor.claim();
    String what = "a changed claim passes on " + survivor.runtime().name();
    MessageText text = new MessageText(at(survivor.example().path(), claim.line()), what);
    text.block("statement", List.of(claim.statement().text()));
    text.block("documented", linesOf(claim.text()));
    text.block("changed", linesOf(survivor.text()));
    text.line("because", survivor.change());
    return text.next("claim more: fewer wildcards, or what tells one output from another");
  }

  /** Why a refuted claim is not corrected. */
  public static String of(ClaimCheck check, Correction.Why why) {
    String reason =
        switch (why) {
          case ERRATUM -> "an erratum came true; remove it by hand";
          case DID_NOT_RAISE -> "it did not raise; fix it by hand";
          case RAISED -> "it raised; fix it by hand";
          case RUNTIMES_DIFFER -> "runtimes differ; give each a claim of its own by hand";
          case WILDCARD -> "it holds a wildcard that no longer fits; fix it by hand";
          case OPEN_LINE -> "another statement goes on in its line; end the line first";
          case CHANCE -> "what it shows is another thing in another run; fix it by hand";
          case NOT_SHOWN -> "its value can't be shown; fix it by hand";
        };
    return at(check.example().path(), check.claim().line()) + ": " + reason;
  }

  /** What was passed over, and what to do about it: a line. */
  public static String of(NotRead notRead) {
    String label = notRead.detail().isEmpty() ? "" : " `" + notRead.detail() + "`";
    String what =
        switch (notRead.why()) {
          case NO_LANGUAGE -> "a block that names no language; mark it ```python, or ```text";
          case INDENTED -> "indented code with claims; put it in a block that opens with ```python";
          case UNKNOWN_LABEL ->
              "a block marked"
                  + label
                  + " with claims; mark it python, or skip it by a comment"
                  + " above: <!-- skip: reason -->";
          case PROMPT ->
              "a session of Python's prompt; write the code without >>>, and what it shows behind"
                  + " # =>";
          case HTML -> "HTML with claims; put the code in a block that opens with ```python";
          case TEXT -> "text with a claim in it; put the code in a block that opens with ```python";
          case SKIPPED -> "skipped: " + notRead.detail();
          case OTHER_KIND ->
              "a document of another kind,"
                  + label
                  + ", with claims; scripts and Markdown pages"
                  + " are verified";
          case BROKEN_LINK -> "a link that leads nowhere; fix it, or remove it";
          case LEADS_OUT -> "a link to somewhere else; give what it leads to as a path, too";
          case UNREADABLE ->
              "can't be read" + (notRead.detail().isEmpty() ? "" : ": " + notRead.detail());
          case SPECIAL_FILE -> "not a regular file";
        };
    return at(notRead.path(), notRead.line()) + "  " + what;
  }

  /** A comment that looks like an output: a line. */
  public static String of(Ledgers.Comment comment) {
    return at(comment.example().path(), comment.comment().line())
        + "  "
        + comment.comment().text()
        + "  is no claim; if it is an output, write # => "
        + comment.comment().output();
  }

  /** The kind of a failure: {@code it ended with an exception}. */
  public static String title(Failure failure) {
    return FailureText.title(failure);
  }

  /** A line with what can't be seen in it made visible: escapes, and dots for blanks at its end. */
  public static String visible(String line) {
    return Escapes.shown(line);
  }

  /** Groups undocumented output by the line and the stream it came from, in order. */
  public static List<List<Output>> group(List<Output> outputs) {
    return List.copyOf(
        outputs.stream()
            .collect(
                Collectors.groupingBy(
                    output -> output.line() + " " + output.channel(),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values());
  }

  /** Where something is, as terminals and editors link it: {@code folder/file.py:12}. */
  public static String at(Path path, int line) {
    Path here = Path.of("").toAbsolutePath();
    String file = (path.startsWith(here) ? here.relativize(path) : path).toString();
    return line > 0 ? file + ":" + line : file;
  }
}
