package dev.verifiedexamples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.pipeline.ExampleVerifier;
import dev.verifiedexamples.report.Findings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The programs in docs/java.md, and what they print. */
class PlainJavaTest {

  private final StringWriter printed = new StringWriter();
  private final PrintWriter out = new PrintWriter(printed);

  @Test
  void a_text_is_verified_in_a_few_lines() throws Exception {
    try (ExampleVerifier verifier = ExampleVerifier.options().onGraalPyAlone().open()) {
      Findings text = verifier.verify("sum.py", "print(1 + 1)  # => 3");

      text.examples().get(0).messages().forEach(out::println);
    }

    assertThat(printed.toString().lines().toList())
        .isEqualTo(Files.readAllLines(Path.of("src/test/resources/readme/sum.txt")));
  }

  @Test
  void what_became_of_each_claim_is_in_the_findings() throws Exception {
    Findings findings;
    try (ExampleVerifier strict = ExampleVerifier.options().forUntrusted().open()) {
      findings = strict.verify(Path.of("src/it/junit-5/docs/sets.md"));
    }

    for (Findings.Document document : findings.examples()) {
      for (Findings.OnRuntime run : document.verifications()) {
        for (Findings.Claimed claim : run.claims()) {
          out.println(document.id() + ":" + claim.line() + " " + claim.verdict());
        }
      }
    }

    assertThat(printed.toString().lines())
        .as("on each runtime that strangers may use here")
        .isNotEmpty()
        .containsOnly("src/it/junit-5/docs/sets.md:6 confirmed");
  }
}
