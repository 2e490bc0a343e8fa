package dev.verifiedexamples.verify;

import dev.verifiedexamples.Claim;
import dev.verifiedexamples.CrossCheck;
import dev.verifiedexamples.Example;
import dev.verifiedexamples.Failure;
import dev.verifiedexamples.Judgement;
import dev.verifiedexamples.Output;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Scope;
import dev.verifiedexamples.Unreadable;
import dev.verifiedexamples.Verdict;
import dev.verifiedexamples.Verification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every failure in words, in one voice: where, what is documented, what was observed, and the next
 * step.
 */
public final class Messages {

  private static final int MOST_LINES = 20;
  private static final String INDENT = "    ";

  /** How a reason begins that is to be found in the example's failure. */
  static final String ENDED = "the example ended ";

  private static final String OPEN_LINE = "⏎ (no line end here";

  private static final String AND = " and ";

  private Messages() {}

  /** Everything that keeps an example from being confirmed on one runtime; nothing if it is. */
  public static List<String> of(Verification verification) {
    return of(CrossCheck.of(verification));
  }

  /**
   * Everything that keeps an example from being confirmed on all of the runtimes; nothing if it is.
   * What is the same on several of them is told once.
   */
  public static List<String> of(CrossCheck check) {
    List<String> messages = new ArrayList<>(ofFailures(check));
    for (int claim = 0; claim < check.example().claims().size(); claim++) {
      messages.addAll(ofClaim(check, claim));
    }
    messages.addAll(ofUndocumented(check));
    return messages;
  }

  /** What ended the example, wherever something did. */
  public static List<String> ofFailures(CrossCheck check) {
    List<String> messages = new ArrayList<>();
    byRuntimes(check, each -> each.failure().stream().toList())
        .forEach((failure, runtimes) -> messages.add(of(check.example(), failure, runtimes)));
    return messages;
  }

  /** Why a claim, given by its place among the example's, is not confirmed wherever it speaks. */
  public static List<String> ofClaim(CrossCheck check, int claim) {
    Map<Judgement, String> failing =
        byRuntimes(
            check,
            each -> Stream.of(each.judgements().get(claim)).filter(Judgement::fails).toList());
    String confirmed =
        listed(
            check.verifications().stream()
                .filter(each -> each.judgements().get(claim).verdict() == Verdict.CONFIRMED)
                .map(each -> each.runtime().name())
                .toList());
    List<String> messages = new ArrayList<>();
    failing.forEach(
        (judgement, runtimes) ->
            messages.add(of(check.example(), judgement, runtimes, next(judgement, confirmed))));
    return messages;
  }

  /** Output that no claim documents. */
  public static List<String> ofUndocumented(CrossCheck check) {
    List<String> messages = new ArrayList<>();
    byRuntimes(check, each -> group(each.undocumented()))
        .forEach((outputs, runtimes) -> messages.add(of(check.example(), outputs, runtimes)));
    return messages;
  }

  /** One of the groups of undocumented outputs of a verification. */
  public static String ofUndocumented(Verification verification, List<Output> outputs) {
    return of(verification.example(), outputs, verification.runtime().name());
  }

  /**
   * Things found on runtimes, in order, each with the names of the runtimes that it was found on.
   */
  private static <T> Map<T, String> byRuntimes(
      CrossCheck check, Function<Verification, List<T>> things) {
    Map<T, List<String>> found = new LinkedHashMap<>();
    for (Verification verification : check.verifications()) {
      for (T thing : things.apply(verification)) {
        found.computeIfAbsent(thing, first -> new ArrayList<>()).add(verification.runtime().name());
      }
    }
    Map<T, String> named = new LinkedHashMap<>();
    found.forEach((thing, runtimes) -> named.put(thing, listed(runtimes)));
    return named;
  }

  /** As a sentence has them: "one", "one and another", "one, another and a third". */
  static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join(AND, names)
        : String.join(", ", names.subList(0, last)) + AND + names.get(last);
  }

  /** Everything that keeps a file from being an example. */
  public static List<String> of(Unreadable unreadable) {
    return unreadable.problems().stream().map(problem -> of(unreadable, problem)).toList();
  }

  /** Why a claim does not apply to a runtime. */
  static String notApplicable(Claim claim) {
    Scope scope = claim.scope();
    return scope.isErratum()
        ? "nothing is claimed for this runtime"
        : "it speaks for "
            + scope.runtime().map(RuntimeInfo.Kind::title).orElseThrow()
            + scope.versions().map(versions -> " " + versions).orElse("");
  }

  private static String of(Example example, Judgement judgement, String runtimes, String next) {
    Claim claim = judgement.claim();
    boolean refuted = judgement.verdict() == Verdict.REFUTED;
    String what = (refuted ? "refuted on " : "never reached on ") + runtimes;
    Text text = new Text(at(example.path(), claim.line()), what);
    text.block("statement", List.of(claim.statement().text()));
    text.block("documented", linesOf(claim.text()));
    if (refuted) {
      text.block("observed", shown(judgement.observed()));
    }
    text.line("because", judgement.reason());
    return text.next(next);
  }

  private static List<String> linesOf(String text) {
    return List.of(text.split("\n", -1));
  }

  private static List<String> shown(List<String> observed) {
    return observed.isEmpty() ? List.of("(nothing)") : observed;
  }

  private static String next(Judgement judgement, String confirmed) {
    Claim claim = judgement.claim();
    if (!confirmed.isEmpty() && claim.scope().equals(Scope.EVERYWHERE)) {
      return confirmed
          + " agrees with it: if both are right, claim each: # graalpy=> and # cpython=>";
    }
    if (judgement.reason().startsWith(ENDED)) {
      return "mend first what ended the example";
    }
    if (judgement.verdict() == Verdict.UNREACHED) {
      return "run the statement from the example, or remove the claim";
    }
    if (claim.scope().isErratum()) {
      return "the document is right: remove its # documented=> lines";
    }
    if (judgement.observed().isEmpty()) {
      return "print what is to be seen, or write " + claim.scope().arrow() + " " + Claim.NO_OUTPUT;
    }
    String observed = judgement.observed().get(0);
    if (judgement.observed().stream().anyMatch(line -> line.contains(OPEN_LINE))) {
      return "end the line, or let one statement write all of it";
    }
    if (claim.lines().stream().anyMatch(Claim.Line::raises) && !raises(judgement)) {
      return "mend the statement so that it raises, or write it as code";
    }
    if (claim.text().equals(String.join("\n", judgement.observed()))) {
      return "print it: the claim of a literal is met by a value of exactly that type";
    }
    if (judgement.observed().size() == 1 && observed.length() <= 60 && isPlain(observed)) {
      return "if what was observed is right, write "
          + claim.scope().arrow()
          + " "
          + observed
          + "; otherwise mend the code";
    }
    return "if what was observed is right, write it behind "
        + claim.scope().arrow()
        + ", a line each; otherwise mend the code";
  }

  /** Output that no claim documents: all of it that one line of the example wrote to one stream. */
  private static String of(Example example, List<Output> outputs, String runtimes) {
    Output first = outputs.get(0);
    boolean located = first.line() > 0;
    String what = "undocumented " + first.stream() + " on " + runtimes;
    Text text = new Text(at(example.path(), first.line()), what);
    text.block("observed", outputs.stream().map(Output::text).toList());
    if (!located) {
      text.line("because", "no line of the example was at work when it was written");
    }
    return text.next(nextOfUndocumented(first));
  }

  private static String nextOfUndocumented(Output output) {
    if (output.line() == 0) {
      return "let a claimed statement write it, or do not write it";
    }
    return output.stream().equals(ShownLine.VALUE)
        ? "the statement is claimed for another runtime: claim what it shows here, too"
        : "claim it behind the statement that shows it, # => …, or do not write it";
  }

  /** A changed claim that was confirmed all the same: the claim says too little. */
  public static String of(MutationCheck.Survivor survivor) {
    Claim claim = survivor.claim();
    String what = "a changed claim passes on " + survivor.runtime().name();
    Text text = new Text(at(survivor.example().path(), claim.line()), what);
    text.block("statement", List.of(claim.statement().text()));
    text.block("documented", linesOf(claim.text()));
    text.block("changed", linesOf(survivor.text()));
    text.line("because", survivor.change());
    return text.next("claim more: fewer wildcards, or what tells one output from another");
  }

  /** Groups undocumented output by the line and the stream it came from, in order. */
  public static List<List<Output>> group(List<Output> outputs) {
    return List.copyOf(
        outputs.stream()
            .collect(
                Collectors.groupingBy(
                    output -> output.line() + " " + output.stream(),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values());
  }

  /** What makes an execution worthless, whatever its claims showed. */
  private static String of(Example example, Failure failure, String runtimes) {
    boolean anywhere = failure.kind() == Failure.Kind.NO_CLAIMS;
    String what = failure.kind().title() + (anywhere ? "" : " on " + runtimes);
    Text text = new Text(at(example.path(), failure.line()), what);
    text.block("observed", linesOf(failure.message()));
    return text.next(
        switch (failure.kind()) {
          case EXCEPTION -> "mend it, or comment the statement out and claim it: # => raises …";
          case EXIT -> "let the script come to its end";
          case REFUSED ->
              "do without, or ask for it by permissions = [\"process\"] (or \"native\") under"
                  + " [tool.verified-examples]";
          case TIME_LIMIT -> "let it end sooner, or set timeout under [tool.verified-examples]";
          case DEADLOCK ->
              "let one of them go on; if what wakes them comes from outside of Python, set clock ="
                  + " \"real\" under [tool.verified-examples]";
          case OUTPUT_LIMIT -> "let it write less";
          case INTERNAL -> "record it with a scope, or avoid it; it is no fault of the example";
          case NO_CLAIMS -> "document what a statement shows: # => its output";
        });
  }

  private static String of(Unreadable unreadable, Unreadable.Problem problem) {
    Text text = new Text(at(unreadable.path(), problem.line()), "can't be used");
    text.block("because", List.of(problem.message()));
    boolean pointer = problem.hint().contains("\n");
    if (pointer) {
      text.block("here", problem.hint().lines().toList());
    }
    return pointer || problem.hint().isEmpty() ? text.toString() : text.next(problem.hint());
  }

  /** Where something is, as terminals and editors link it: {@code folder/file.py:12}. */
  public static String at(Path path, int line) {
    Path here = Path.of("").toAbsolutePath();
    String file = (path.startsWith(here) ? here.relativize(path) : path).toString();
    return line > 0 ? file + ":" + line : file;
  }

  private static boolean raises(Judgement judgement) {
    return judgement.observed().stream().anyMatch(line -> line.startsWith("raises "));
  }

  private static boolean isPlain(String text) {
    boolean hidden =
        text.codePoints().anyMatch(each -> Character.getType(each) == Character.FORMAT);
    return !text.isEmpty() && text.strip().equals(text) && visible(text).equals(text) && !hidden;
  }

  /** Makes blanks at the ends and control characters visible. */
  public static String visible(String line) {
    StringBuilder text = new StringBuilder();
    int end = line.stripTrailing().length();
    for (int at = 0; at < line.length(); at++) {
      char character = line.charAt(at);
      if (at >= end && character == ' ') {
        text.append('·');
      } else if (character == '\t') {
        text.append("\\t");
      } else if (Character.isISOControl(character)) {
        text.append("\\x%02x".formatted((int) character));
      } else {
        text.append(character);
      }
    }
    return text.toString();
  }

  /** A message under construction: a headline, blocks of lines, and the next step at its end. */
  private static final class Text {
    private final StringBuilder text = new StringBuilder();

    Text(String place, String what) {
      text.append(place).append(": ").append(what).append('\n');
    }

    void block(String title, List<String> lines) {
      List<String> all = new ArrayList<>(lines.subList(0, Math.min(MOST_LINES, lines.size())));
      if (lines.size() > MOST_LINES) {
        all.add("… and " + (lines.size() - MOST_LINES) + " lines more");
      }
      for (int at = 0; at < all.size(); at++) {
        String line = all.get(at);
        line(at == 0 ? title : "", line.isEmpty() ? "(an empty line)" : line);
      }
    }

    void line(String title, String content) {
      if (!content.isEmpty() || title.isEmpty()) {
        text.append(INDENT).append("%-11s %s".formatted(title, visible(content)).stripTrailing());
        text.append('\n');
      }
    }

    String next(String step) {
      line("next", step);
      return toString();
    }

    @Override
    public String toString() {
      return text.toString().stripTrailing();
    }
  }
}
