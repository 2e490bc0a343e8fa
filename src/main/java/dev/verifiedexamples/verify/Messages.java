package dev.verifiedexamples.verify;

import dev.verifiedexamples.Claim;
import dev.verifiedexamples.Example;
import dev.verifiedexamples.Failure;
import dev.verifiedexamples.Judgement;
import dev.verifiedexamples.Output;
import dev.verifiedexamples.Scope;
import dev.verifiedexamples.Unreadable;
import dev.verifiedexamples.Verdict;
import dev.verifiedexamples.Verification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

  private Messages() {}

  /** Everything that keeps an example from being confirmed; nothing if it is. */
  public static List<String> of(Verification verification) {
    Example example = verification.example();
    List<String> messages = new ArrayList<>();
    verification.failure().ifPresent(failure -> messages.add(of(example, failure)));
    verification.judgements().stream()
        .filter(Judgement::fails)
        .forEach(judgement -> messages.add(of(example, judgement)));
    group(verification.undocumented())
        .forEach(outputs -> messages.add(ofUndocumented(example, outputs)));
    return messages;
  }

  /** Everything that keeps a file from being an example. */
  public static List<String> of(Unreadable unreadable) {
    return unreadable.problems().stream().map(problem -> of(unreadable, problem)).toList();
  }

  /** A claim that is refuted or unreached. */
  public static String of(Example example, Judgement judgement) {
    Claim claim = judgement.claim();
    boolean refuted = judgement.verdict() == Verdict.REFUTED;
    Text text = new Text(at(example.path(), claim.line()), refuted ? "refuted" : "never reached");
    text.block("statement", List.of(claim.statement().text()));
    text.block("documented", linesOf(claim.text()));
    if (refuted) {
      text.block("observed", shown(judgement.observed()));
    }
    text.line("because", judgement.reason());
    return text.next(next(judgement));
  }

  private static List<String> linesOf(String text) {
    return List.of(text.split("\n", -1));
  }

  private static List<String> shown(List<String> observed) {
    return observed.isEmpty() ? List.of("(nothing)") : observed;
  }

  private static String next(Judgement judgement) {
    Claim claim = judgement.claim();
    if (judgement.reason().startsWith(ENDED)) {
      return "mend first what ended the example";
    }
    if (judgement.verdict() == Verdict.UNREACHED) {
      return "run the statement from the example, or remove the claim";
    }
    if (claim.scope() == Scope.DOCUMENTED) {
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
  public static String ofUndocumented(Example example, List<Output> outputs) {
    Output first = outputs.get(0);
    boolean located = first.line() > 0;
    Text text = new Text(at(example.path(), first.line()), "undocumented " + first.stream());
    text.block("observed", outputs.stream().map(Output::text).toList());
    if (!located) {
      text.line("because", "no line of the example was at work when it was written");
    }
    return text.next(
        located
            ? "claim it behind the statement that shows it, # => …, or do not write it"
            : "let a claimed statement write it, or do not write it");
  }

  /** Groups undocumented output by the line and the stream it came from, in order. */
  public static List<List<Output>> group(List<Output> outputs) {
    return List.copyOf(
        outputs.stream()
            .collect(
                Collectors.groupingBy(
                    output -> output.line() + " " + output.stream(),
                    java.util.LinkedHashMap::new,
                    Collectors.toList()))
            .values());
  }

  /** What makes an execution worthless, whatever its claims showed. */
  public static String of(Example example, Failure failure) {
    Text text = new Text(at(example.path(), failure.line()), failure.kind().title());
    text.block("observed", linesOf(failure.message()));
    return text.next(
        switch (failure.kind()) {
          case EXCEPTION -> "mend it, or comment the statement out and claim it: # => raises …";
          case EXIT -> "let the script come to its end";
          case REFUSED ->
              "do without, or ask for it: permissions = [\"process\"] under [tool.verified-examples]";
          case TIME_LIMIT -> "let it end sooner, or set timeout under [tool.verified-examples]";
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
  static String visible(String line) {
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
