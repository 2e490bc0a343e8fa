package dev.verifiedexamples.messages;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Versions;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.Reason;
import dev.verifiedexamples.verdict.Reason.How;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verify.Corrections;
import dev.verifiedexamples.verify.SetDisplays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to do about a claim that is not confirmed. */
final class NextStep {

  private static final int SHORT = 100;
  private static final int FEW = 3;
  private static final String IN_AN_ORDER = "show it in an order, such as sorted(…)";
  private static final String FIX = "; otherwise fix the code";

  private final ClaimCheck check;
  private final Claim claim;
  private final Judgement judgement;

  private NextStep(ClaimCheck check, Judgement judgement) {
    this.check = check;
    this.claim = check.claim();
    this.judgement = judgement;
  }

  static String of(ClaimCheck check, Judgement judgement) {
    NextStep step = new NextStep(check, judgement);
    Reason reason = judgement.reason().orElseThrow();
    return step.fixed(reason).orElseGet(() -> step.ofDifference(reason));
  }

  /** What helps whatever was observed. */
  private Optional<String> fixed(Reason reason) {
    if (reason instanceof Reason.EndedHere || reason instanceof Reason.EndedBefore) {
      return Optional.of("first fix what ended the example");
    }
    if (reason instanceof Reason.NeverRun) {
      return Optional.of(whereItIsRun());
    }
    if (reason instanceof Reason.CameTrue) {
      return Optional.of("the document is right: remove its # documented=> lines");
    }
    if (reason instanceof Reason.Asked) {
      return Optional.of(
          claim.text().equals(judgement.observedText())
              ? "a question mark that is shown is claimed by (escaped), and \\x3f below it"
              : "let `update` fill it in");
    }
    if (reason instanceof Reason.OpenLine) {
      return Optional.of("end the line, or let one statement write all of it");
    }
    if (reason instanceof Reason.SetOrder order) {
      return Optional.of(IN_AN_ORDER + leftOpen(order.line()));
    }
    if (reason instanceof Reason.Varies || reason instanceof Reason.Dated) {
      return Optional.of(
          "show what is the same in each run, or write " + Claim.WILDCARD + " where it changes");
    }
    if (reason instanceof Reason.Unshowable) {
      return Optional.of("show something of it that can be shown");
    }
    if (reason instanceof Reason.Endless) {
      return Optional.of("claim its len(), or a slice of it");
    }
    return reason instanceof Reason.Unreturned
        ? Optional.of("claim the call instead")
        : Optional.empty();
  }

  /** The claim with the order left open, where that still says something. */
  private String leftOpen(int line) {
    String open = SetDisplays.opened(judgement.observed().get(line - 1).text());
    return Corrections.saysSomething(open) && open.length() <= SHORT
        ? "; or leave that open, and write " + claim.scope().arrow() + " " + open
        : "";
  }

  private String whereItIsRun() {
    List<RuntimeInfo> elsewhere = check.runtimes(Verdict.CONFIRMED);
    if (elsewhere.isEmpty() || !claim.scope().equals(Scope.EVERYWHERE)) {
      return "run the statement from the example, or remove the claim";
    }
    String arrows =
        elsewhere.stream().map(this::narrowest).distinct().collect(Collectors.joining(" and "));
    return "it is run on "
        + Messages.listed(elsewhere.stream().map(RuntimeInfo::name).toList())
        + " alone: write "
        + arrows
        + " instead of # =>";
  }

  /**
   * The arrow of a kind of runtime, or of one version where another of its kind does not run it.
   */
  private String narrowest(RuntimeInfo runtime) {
    boolean wholeKind =
        check.judgements().entrySet().stream()
            .filter(each -> each.getKey().kind() == runtime.kind())
            .allMatch(each -> each.getValue().verdict() == Verdict.CONFIRMED);
    Scope scope = Scope.of(runtime.kind());
    return wholeKind
        ? scope.arrow()
        : "# " + runtime.kind().word() + "[" + Versions.Release.of(runtime.version()) + "]=>";
  }

  private String ofDifference(Reason reason) {
    if (reason instanceof Reason.Differs differs) {
      if (differs.how() instanceof How.OutputForException) {
        return "fix the statement so that it raises, or write it as code";
      }
      if (differs.how() instanceof How.OtherType || differs.how() instanceof How.OtherTypesInside) {
        return "print it: the claim of a literal is met by a value of exactly that type";
      }
    }
    if (claim.scope().equals(Scope.EVERYWHERE)) {
      Map<String, List<String>> scoped = scoped();
      if (scoped.size() > 1) {
        return agreeing() + "if each is right, claim each: " + listed(scoped);
      }
    }
    if (judgement.observed().isEmpty()) {
      return "print what is to be seen, or write " + claim.scope().arrow() + " " + Claim.NO_OUTPUT;
    }
    if (!lines(judgement).stream().allMatch(Corrections::saysSomething)) {
      return IN_AN_ORDER;
    }
    if (claim.line() < claim.statement().firstLine()) { // a comment above a block of a page
      return "if what was observed is right, write <!-- "
          + String.join(" ", lines(judgement))
          + " --> there"
          + FIX;
    }
    return "if what was observed is right, write "
        + written(claim.scope().arrow(), lines(judgement))
        + FIX;
  }

  private String agreeing() {
    List<String> names = check.runtimes(Verdict.CONFIRMED).stream().map(RuntimeInfo::name).toList();
    return names.isEmpty()
        ? ""
        : Messages.listed(names) + (names.size() == 1 ? " agrees" : " agree") + " with it: ";
  }

  private static String listed(Map<String, List<String>> scoped) {
    boolean isShort = scoped.values().stream().allMatch(NextStep::isShort);
    List<String> claims = new ArrayList<>();
    scoped.forEach((arrow, lines) -> claims.add(isShort ? written(arrow, lines) : arrow));
    return isShort
        ? Messages.listed(claims)
        : "put " + Messages.listed(claims) + " before what that runtime shows";
  }

  private static boolean isShort(List<String> lines) {
    return lines.size() <= FEW && lines.stream().allMatch(line -> line.length() <= SHORT);
  }

  /** A claim to write: itself if it is short, marks by name otherwise. */
  private static String written(String arrow, List<String> lines) {
    if (isShort(lines)) {
      return lines.stream()
          .map(line -> (arrow + " " + line).strip())
          .collect(Collectors.joining(", and below it "));
    }
    List<String> marks = lines.stream().filter(Claim.MARKS::contains).toList();
    return marks.stream()
            .map(mark -> arrow + " " + mark + ", and below it ")
            .collect(Collectors.joining())
        + (lines.size() - marks.size() == 1
            ? "it after " + arrow
            : "each line of it after " + arrow);
  }

  /** What each runtime shows, by the arrow that stands for all runtimes that show it. */
  private Map<String, List<String>> scoped() {
    Map<String, List<String>> scoped = new LinkedHashMap<>();
    Map<RuntimeInfo, List<String>> shown = new LinkedHashMap<>();
    check
        .judgements()
        .forEach(
            (runtime, each) -> {
              if (each.verdict() == Verdict.CONFIRMED) {
                shown.put(runtime, claim.lines().isEmpty() ? noOutput() : texts());
              } else if (isDifference(each)) {
                shown.put(runtime, lines(each));
              }
            });
    if (shown.values().stream().distinct().count() < 2) {
      return Map.of();
    }
    shown.forEach(
        (runtime, lines) -> {
          if (runtime.kind() == RuntimeInfo.Kind.GRAALPY) {
            scoped.put(Scope.of(runtime.kind()).arrow(), lines);
          }
        });
    addCpythons(shown, scoped);
    return scoped;
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    if (claim.anyOrder()) {
      texts.add(Claim.ANY_ORDER);
    }
    if (claim.escaped()) {
      texts.add(Claim.ESCAPED);
    }
    claim.lines().forEach(line -> texts.add(line.text()));
    return texts;
  }

  private static List<String> noOutput() {
    return List.of(Claim.NO_OUTPUT);
  }

  private static void addCpythons(
      Map<RuntimeInfo, List<String>> shown, Map<String, List<String>> scoped) {
    List<RuntimeInfo> cpythons =
        shown.keySet().stream()
            .filter(runtime -> runtime.kind() == RuntimeInfo.Kind.CPYTHON)
            .sorted(Comparator.comparing(NextStep::release))
            .toList();
    List<List<RuntimeInfo>> groups = new ArrayList<>();
    for (RuntimeInfo runtime : cpythons) {
      List<RuntimeInfo> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (!last.isEmpty() && Objects.equals(shown.get(last.get(0)), shown.get(runtime))) {
        last.add(runtime);
      } else {
        groups.add(new ArrayList<>(List.of(runtime)));
      }
    }
    for (int at = 0; at < groups.size(); at++) {
      List<RuntimeInfo> group = groups.get(at);
      String versions = groups.size() == 1 ? "" : versions(group, at == groups.size() - 1);
      scoped.put("# cpython" + versions + "=>", shown.get(group.get(0)));
    }
  }

  private static String versions(List<RuntimeInfo> group, boolean isLast) {
    Versions.Release first = release(group.get(0));
    Versions.Release last = release(group.get(group.size() - 1));
    if (isLast) {
      return "[" + first + "+]";
    }
    return first.equals(last) ? "[" + first + "]" : "[" + first + "-" + last + "]";
  }

  private static Versions.Release release(RuntimeInfo runtime) {
    return Versions.Release.of(runtime.version());
  }

  private static boolean isDifference(Judgement judgement) {
    return judgement.verdict() == Verdict.REFUTED
        && judgement.reason().stream()
            .anyMatch(reason -> reason instanceof Reason.Differs || reason instanceof Reason.Count);
  }

  /** The lines of a claim that says what was observed, as {@code update} would write it. */
  private List<String> lines(Judgement each) {
    return Corrections.lines(claim, each.observed());
  }
}
