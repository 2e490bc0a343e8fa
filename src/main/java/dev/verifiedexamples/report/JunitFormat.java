package dev.verifiedexamples.report;

import dev.verifiedexamples.messages.Complaint;
import dev.verifiedexamples.messages.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * XML as Surefire writes it and Jenkins and others read it: a suite for each document, with a test
 * case for each claim, for the run on each runtime, and for what nobody documents.
 */
public final class JunitFormat {

  private static final String SUITES = "Verified Python examples";

  private JunitFormat() {}

  private record Suite(String name, List<Case> cases) {

    private long count(Outcome outcome) {
      return cases.stream().filter(each -> each.outcome() == outcome).count();
    }

    private double seconds() {
      return cases.stream().mapToDouble(Case::seconds).sum();
    }
  }

  private enum Outcome {
    PASSED(""),
    FAILED("failure"),
    BROKEN("error"),
    SKIPPED("skipped");

    private final String element;

    Outcome(String element) {
      this.element = element;
    }
  }

  private record Case(
      String name,
      String path,
      int line,
      double seconds,
      Outcome outcome,
      String type,
      String message,
      String text) {

    private Case named(String other) {
      return new Case(other, path, line, seconds, outcome, type, message, text);
    }
  }

  /** All suites as one document. */
  public static String document(Findings findings, Conclusion conclusion) {
    List<Suite> suites = new ArrayList<>();
    findings.examples().forEach(each -> suites.add(suite(findings, each)));
    if (!conclusion.lack().isEmpty()) {
      suites.add(
          new Suite(
              SUITES,
              List.of(
                  new Case(
                      "everything is checked",
                      "",
                      0,
                      0,
                      Outcome.FAILED,
                      Remark.INCOMPLETE.word(),
                      Remark.INCOMPLETE.description(),
                      conclusion.lack()))));
    }
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites")
        .append(attribute("name", SUITES))
        .append(counts(suites))
        .append(">\n");
    suites.forEach(each -> append(xml, each));
    return xml.append("</testsuites>\n").toString();
  }

  private static Suite suite(Findings findings, Findings.Document document) {
    List<Case> cases = new ArrayList<>();
    for (Findings.Fault fault : document.faults()) {
      if (fault.kind().equals(Complaint.Kind.UNUSABLE.word())) {
        cases.add(ofFaults("can be read", document, 0, List.of(fault), Outcome.BROKEN));
      }
    }
    if (!document.verifications().isEmpty()) {
      for (int claim = 0; claim < document.verifications().get(0).claims().size(); claim++) {
        cases.add(ofClaim(document, claim));
      }
      document.verifications().forEach(each -> cases.add(ofRun(findings, document, each)));
      cases.add(ofUndocumented(document));
    }
    return new Suite(document.id(), distinct(cases));
  }

  /** Statements that are the same are told apart by numbers: a name is the identity of its case. */
  private static List<Case> distinct(List<Case> cases) {
    Map<String, Integer> seen = new HashMap<>();
    return cases.stream()
        .map(
            each -> {
              int count = seen.merge(each.name(), 1, Integer::sum);
              return count == 1 ? each : each.named(each.name() + " (" + count + ")");
            })
        .toList();
  }

  private static Case ofClaim(Findings.Document document, int place) {
    List<Findings.Claimed> verdicts =
        document.verifications().stream().map(each -> each.claims().get(place)).toList();
    Findings.Claimed claim = verdicts.get(0);
    String name =
        firstLine(claim.statement()) + "  # " + claim.scope() + "=> " + firstLine(claim.text());
    List<Findings.Fault> own =
        document.faults().stream().filter(each -> each.claim() == place).toList();
    if (!own.isEmpty()) {
      return ofFaults(name, document, claim.line(), own, Outcome.FAILED);
    }
    Optional<Findings.Claimed> lost =
        verdicts.stream()
            .filter(each -> !List.of("confirmed", "notApplicable").contains(each.verdict()))
            .findFirst();
    if (lost.isPresent()) {
      return with(
          name, document, claim.line(), Outcome.FAILED, lost.get().verdict(), lost.get().reason());
    }
    boolean isConfirmed = verdicts.stream().anyMatch(each -> each.verdict().equals("confirmed"));
    return with(
        name,
        document,
        claim.line(),
        isConfirmed ? Outcome.PASSED : Outcome.SKIPPED,
        "",
        isConfirmed
            ? ""
            : verdicts.stream()
                .map(Findings.Claimed::reason)
                .distinct()
                .collect(Collectors.joining("; ")));
  }

  private static Case ofRun(Findings findings, Findings.Document document, Findings.OnRuntime run) {
    String runtime =
        findings.runtimes().stream()
            .filter(each -> each.id().equals(run.runtime()))
            .map(each -> each.name() + " " + each.version())
            .findFirst()
            .orElse(run.runtime());
    String name = "runs to its end on " + runtime;
    List<Findings.Fault> own =
        document.faults().stream()
            .filter(each -> each.runtimes().contains(run.runtime()))
            .filter(each -> isOfRun(each.kind()))
            .toList();
    Case unended =
        own.isEmpty()
            ? with(
                name,
                document,
                0,
                run.obstacle() == null ? Outcome.PASSED : Outcome.SKIPPED,
                "",
                run.obstacle() == null ? "" : run.obstacle())
            : ofFaults(name, document, own.get(0).line(), own, Outcome.BROKEN);
    return new Case(
        name,
        unended.path(),
        unended.line(),
        run.seconds(),
        unended.outcome(),
        unended.type(),
        unended.message(),
        unended.text());
  }

  private static boolean isOfRun(String kind) {
    return Stream.of(
            Complaint.Kind.REFUTED,
            Complaint.Kind.UNREACHED,
            Complaint.Kind.UNDOCUMENTED,
            Complaint.Kind.UNUSABLE)
        .noneMatch(each -> each.word().equals(kind));
  }

  private static Case ofUndocumented(Findings.Document document) {
    String name = "shows nothing that is not documented";
    List<Findings.Fault> own =
        document.faults().stream()
            .filter(each -> each.kind().equals(Complaint.Kind.UNDOCUMENTED.word()))
            .toList();
    return own.isEmpty()
        ? with(name, document, 0, Outcome.PASSED, "", "")
        : ofFaults(name, document, own.get(0).line(), own, Outcome.FAILED);
  }

  private static Case ofFaults(
      String name,
      Findings.Document document,
      int line,
      List<Findings.Fault> faults,
      Outcome outcome) {
    return new Case(
        name,
        document.path(),
        line > 0 ? line : faults.get(0).line(),
        0,
        outcome,
        faults.get(0).kind(),
        faults.stream().map(Findings.Fault::title).collect(Collectors.joining("; ")),
        faults.stream().map(Findings.Fault::message).collect(Collectors.joining("\n\n")));
  }

  private static Case with(
      String name,
      Findings.Document document,
      int line,
      Outcome outcome,
      String type,
      String message) {
    return new Case(name, document.path(), line, 0, outcome, type, message, "");
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static void append(StringBuilder xml, Suite suite) {
    xml.append("  <testsuite").append(attribute("name", suite.name()));
    xml.append(counts(List.of(suite))).append(">\n");
    for (Case each : suite.cases()) {
      append(xml, suite, each);
    }
    xml.append("  </testsuite>\n");
  }

  private static void append(StringBuilder xml, Suite suite, Case each) {
    xml.append("    <testcase")
        .append(attribute("name", each.name()))
        .append(attribute("classname", suite.name().replaceAll("\\.py$", "").replace('/', '.')));
    if (!each.path().isEmpty()) {
      xml.append(attribute("file", each.path().replace('\\', '/')));
    }
    if (each.line() > 0) {
      xml.append(attribute("line", String.valueOf(each.line())));
    }
    xml.append(attribute("time", seconds(each.seconds())));
    if (each.outcome() == Outcome.PASSED) {
      xml.append("/>\n");
      return;
    }
    xml.append(">\n      <").append(each.outcome().element);
    xml.append(attribute("message", each.message()));
    if (!each.type().isEmpty()) {
      xml.append(attribute("type", each.type()));
    }
    if (each.text().isEmpty()) {
      xml.append("/>\n");
    } else {
      xml.append('>').append(escaped(each.text()));
      xml.append("</").append(each.outcome().element).append(">\n");
    }
    xml.append("    </testcase>\n");
  }

  private static String counts(List<Suite> suites) {
    long tests = suites.stream().mapToLong(each -> each.cases().size()).sum();
    double seconds = suites.stream().mapToDouble(Suite::seconds).sum();
    return attribute("tests", String.valueOf(tests))
        + attribute("failures", sum(suites, Outcome.FAILED))
        + attribute("errors", sum(suites, Outcome.BROKEN))
        + attribute("skipped", sum(suites, Outcome.SKIPPED))
        + attribute("time", seconds(seconds));
  }

  private static String sum(List<Suite> suites, Outcome outcome) {
    return String.valueOf(suites.stream().mapToLong(each -> each.count(outcome)).sum());
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }

  private static String attribute(String name, String value) {
    String text = escaped(value).replace("\"", "&quot;").replace("\n", "&#10;");
    return " " + name + "=\"" + text.replace("\t", "&#9;") + "\"";
  }

  /** What XML can't hold at all is written as Python would write it. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                  if (isXml(point)) {
                    escaped.appendCodePoint(point);
                  } else {
                    escaped.append(
                        String.format(Locale.ROOT, point < 0x100 ? "\\x%02x" : "\\u%04x", point));
                  }
                }
              }
            });
    return escaped.toString();
  }

  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
