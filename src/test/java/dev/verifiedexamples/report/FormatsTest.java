package dev.verifiedexamples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.verifiedexamples.messages.Complaint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The forms of findings, of one run with every kind of failure. After a change that is meant,
 * {@code -Dformats.update=true} writes the golden files anew.
 */
class FormatsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/formats");
  private static final Path ROOT = Path.of("");

  private static final Conclusion REFUTED = new Conclusion(false, "", Duration.ofSeconds(3));
  private static final Conclusion INCOMPLETE =
      new Conclusion(false, "1 part that is not read", Duration.ofSeconds(3));

  private final Findings findings = findings();

  @Test
  void the_run_has_every_kind_of_failure() {
    assertThat(findings.examples().stream().flatMap(each -> each.faults().stream()))
        .extracting(Findings.Fault::kind)
        .containsOnly(
            Stream.of(Complaint.Kind.values()).map(Complaint.Kind::word).toArray(String[]::new));
  }

  @Test
  void the_run_is_one_that_the_schema_accepts() throws Exception {
    try (InputStream in = FormatsTest.class.getResourceAsStream("verification.schema.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(in)
                  .validate(new ObjectMapper().readTree(findings.toJson())))
          .isEmpty();
    }
  }

  @Nested
  class Github {

    @Test
    void annotations_are_as_they_were() throws IOException {
      assertThatItIsGolden("github.txt", GithubFormat.annotations(findings, INCOMPLETE, ROOT));
    }

    @Test
    void the_summary_is_as_it_was() throws IOException {
      assertThatItIsGolden("github.md", GithubFormat.summary(findings, INCOMPLETE, ROOT));
    }

    @Test
    void each_failure_is_annotated_once() {
      long faults = findings.examples().stream().mapToLong(each -> each.faults().size()).sum();

      assertThat(GithubFormat.annotations(findings, REFUTED, ROOT).lines())
          .doesNotHaveDuplicates()
          .filteredOn(line -> line.startsWith("::error "))
          .hasSize(Math.toIntExact(faults));
    }

    @Test
    void what_github_takes_for_its_own_is_escaped() {
      assertThat(GithubFormat.annotation("error", "a,b:c.py", 3, "50 %: so, so", "1\r\n100 %, ::2"))
          .isEqualTo(
              "::error file=a%2Cb%3Ac.py,line=3,title=50 %25%3A so%2C so::1%0D%0A100 %25, ::2\n");
    }

    @Test
    void an_annotation_about_no_file_has_none() {
      assertThat(GithubFormat.annotation("error", "", 0, "a title", "a message"))
          .isEqualTo("::error title=a title::a message\n");
    }

    @Test
    void paths_are_relative_to_the_workspace() {
      assertThat(GithubFormat.annotations(findings, REFUTED, Path.of("kinds")))
          .contains("::error file=refuted.py,line=4,");
    }

    @Test
    void a_message_with_backticks_does_not_end_its_block() {
      Findings shown = withMessage("kinds/a.py:1: refuted\n    observed    ```` and more");

      assertThat(GithubFormat.summary(shown, REFUTED, ROOT)).contains("\n`````text\n");
    }
  }

  @Nested
  class Sarif {

    @Test
    void the_log_is_as_it_was() throws IOException {
      assertThatItIsGolden("results.sarif", SarifFormat.log(findings, INCOMPLETE, ROOT));
    }

    @Test
    void each_result_names_its_rule_and_its_place() throws Exception {
      JsonNode run = run(findings);

      assertThat(run.path("results"))
          .hasSizeGreaterThan(10)
          .allSatisfy(
              result -> {
                int rule = result.path("ruleIndex").asInt();
                assertThat(run.at("/tool/driver/rules/" + rule + "/id"))
                    .isEqualTo(result.path("ruleId"));
                assertThat(result.path("level").asText()).isIn("error", "warning", "note");
                assertThat(result.at("/message/text").asText()).isNotBlank();
                assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                    .isPositive();
                assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
                    .doesNotContain(" ", "\\");
              });
    }

    @Test
    void fingerprints_tell_results_apart() throws Exception {
      assertThat(fingerprints(findings)).doesNotHaveDuplicates();
    }

    @Test
    void fingerprints_stay_the_same_when_lines_are_added_above() throws Exception {
      assertThat(fingerprints(moved(findings, 5))).isEqualTo(fingerprints(findings));
    }

    private List<String> fingerprints(Findings of) throws IOException {
      List<String> all = new ArrayList<>();
      run(of)
          .path("results")
          .forEach(each -> all.add(each.at("/partialFingerprints/claim~1v1").asText()));
      return all;
    }

    private JsonNode run(Findings of) throws IOException {
      JsonNode log = new ObjectMapper().readTree(SarifFormat.log(of, REFUTED, ROOT));
      assertThat(log.path("version").asText()).isEqualTo("2.1.0");
      return log.at("/runs/0");
    }
  }

  @Nested
  class Junit {

    @Test
    void the_document_is_as_it_was() throws IOException {
      assertThatItIsGolden("junit.xml", JunitFormat.document(findings, INCOMPLETE));
    }

    @Test
    void each_claim_is_a_test_case_with_its_file_and_line() throws Exception {
      long claims =
          findings.examples().stream()
              .filter(each -> !each.verifications().isEmpty())
              .mapToLong(each -> each.verifications().get(0).claims().size())
              .sum();

      assertThat(cases(findings))
          .filteredOn(each -> each.getAttribute("name").contains("=> "))
          .hasSize(Math.toIntExact(claims))
          .allSatisfy(
              each -> {
                assertThat(each.getAttribute("file")).startsWith("kinds/");
                assertThat(each.getAttribute("line")).matches("[1-9]\\d*");
              });
    }

    @Test
    void the_counts_are_those_of_the_cases() throws Exception {
      Element all = parsed(findings).getDocumentElement();

      assertThat(all.getAttribute("tests")).isEqualTo(count(all, "testcase"));
      assertThat(all.getAttribute("failures")).isEqualTo(count(all, "failure"));
      assertThat(all.getAttribute("errors")).isEqualTo(count(all, "error"));
      assertThat(all.getAttribute("skipped")).isEqualTo(count(all, "skipped"));
    }

    @Test
    void no_failure_is_left_out() throws Exception {
      String document = parsed(findings).getDocumentElement().getTextContent();

      assertThat(findings.examples().stream().flatMap(each -> each.messages().stream()))
          .allSatisfy(message -> assertThat(document).contains(message));
    }

    @Test
    void what_xml_cannot_hold_is_written_as_python_writes_it() throws Exception {
      Findings shown = withMessage("kinds/a.py:1: refuted\n    observed    <\u001b\u0000\"&]]>");

      assertThat(parsed(shown).getDocumentElement().getTextContent()).contains("<\\x1b\\x00\"&]]>");
    }

    private List<Element> cases(Findings of) throws Exception {
      NodeList nodes = parsed(of).getElementsByTagName("testcase");
      List<Element> all = new ArrayList<>();
      for (int at = 0; at < nodes.getLength(); at++) {
        all.add((Element) nodes.item(at));
      }
      return all;
    }

    private Document parsed(Findings of) throws Exception {
      String document = JunitFormat.document(of, REFUTED);
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private String count(Element all, String name) {
      return String.valueOf(all.getElementsByTagName(name).getLength());
    }
  }

  private static void assertThatItIsGolden(String name, String text) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("formats.update")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  private static Findings findings() {
    try {
      return Findings.parse(Files.readString(GOLDEN.resolve("findings.json")));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** Findings with one fault, which has this message. */
  private Findings withMessage(String message) {
    Findings.Fault fault =
        new Findings.Fault("unusable", 1, -1, List.of(), "", "can't be used", message);
    return with(
        List.of(
            new Findings.Document(
                "a.py",
                "kinds/a.py",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(message),
                List.of(fault))));
  }

  private static Findings.Document moved(Findings.Document document, int lines) {
    return new Findings.Document(
        document.id(),
        document.path(),
        document.title(),
        document.covers(),
        document.blocks(),
        document.verifications(),
        document.problems(),
        document.messages(),
        document.faults().stream()
            .map(
                each ->
                    new Findings.Fault(
                        each.kind(),
                        each.line() + lines,
                        each.claim(),
                        each.runtimes(),
                        each.subject(),
                        each.title(),
                        each.message()))
            .toList());
  }

  private Findings moved(Findings all, int lines) {
    return with(all.examples().stream().map(each -> moved(each, lines)).toList());
  }

  private Findings with(List<Findings.Document> documents) {
    return new Findings(
        findings.schema(),
        findings.runtimes(),
        findings.absent(),
        documents,
        findings.ledgers(),
        findings.unconfirmed(),
        findings.unclaimed(),
        findings.notRead(),
        findings.lacking());
  }
}
