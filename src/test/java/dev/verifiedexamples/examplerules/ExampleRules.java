package dev.verifiedexamples.examplerules;

import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rules for one example, each broken one as a line for whoever writes it. */
final class ExampleRules {

  /** The headings of PORTABILITY.md; a new one is welcome where none of them fits. */
  private static final Set<String> CAUSES =
      new TreeSet<>(
          Set.of(
              "bytecode",
              "imports",
              "introspection",
              "memory management",
              "messages",
              "native code",
              "object model",
              "processes",
              "profiling",
              "scheduling",
              "standard library"));

  /** Two screens of sixty lines; what frameworks want before they start comes on top. */
  private static final int MOST_LINES = 120;

  private static final int MOST_LINES_WITH_PACKAGES = 145;

  private final Example example;
  private final String source;
  private final List<String> broken = new ArrayList<>();

  private ExampleRules(Example example, String source) {
    this.example = example;
    this.source = source;
  }

  /** What an example breaks. */
  static List<String> brokenBy(Example example, String source) {
    ExampleRules rules = new ExampleRules(example, source);
    rules.title();
    rules.takeaway();
    rules.covers();
    rules.differs();
    rules.length();
    return rules.broken;
  }

  private void title() {
    if (!example.title().endsWith(".")) {
      complain(
          titleLine(),
          "write a title that is a sentence with a period, not `" + example.title() + "`");
    }
  }

  private void takeaway() {
    if (!source.contains("\nTakeaway: ")) {
      complain(titleLine(), "write a line `Takeaway: …` in the docstring");
    }
  }

  private void covers() {
    if (example.covers().isEmpty()) {
      complain(titleLine(), "write a line `Covers: …` with ids of catalogue.json in the docstring");
    }
    for (String id : example.covers()) {
      if (!id.matches("[SBTDP]\\d{1,2}")) {
        complain(
            Rules.lineOf("Covers:", source),
            "write ids such as B7 after `Covers:`, not `" + id + "`");
      }
    }
  }

  private void differs() {
    Optional<Claim> ofOneRuntime =
        example.claims().stream().filter(each -> each.scope().runtime().isPresent()).findFirst();
    if (ofOneRuntime.isPresent() && example.differs().isEmpty()) {
      complain(
          ofOneRuntime.get().line(),
          "write why runtimes differ here: `Differs: cause: reason.` in the docstring; causes are "
              + String.join(", ", CAUSES));
    }
    example
        .differs()
        .ifPresent(
            differs -> {
              int line = Rules.lineOf("Differs:", source);
              if (!CAUSES.contains(differs.cause())) {
                complain(
                    line,
                    "write one of these causes after `Differs:`, not `%s`: %s"
                        .formatted(differs.cause(), String.join(", ", CAUSES)));
              }
              if (!differs.reason().endsWith(".")) {
                complain(line, "write a reason that is a sentence with a period after the cause");
              }
            });
  }

  private void length() {
    int most = example.settings().dependencies().isEmpty() ? MOST_LINES : MOST_LINES_WITH_PACKAGES;
    if (source.lines().count() > most) {
      complain(most + 1, "write a shorter example, or two: " + most + " lines are the most");
    }
    if (example.claims().isEmpty()) {
      complain(1, "write a claim, such as `# => 3` after a statement");
    }
  }

  private int titleLine() {
    return example.title().isEmpty() ? 1 : Rules.lineOf(example.title(), source);
  }

  private void complain(int line, String what) {
    Path file = Corpus.DEFAULT_FOLDER.resolve(example.id());
    broken.add(Rules.at(file, line, what));
  }
}
