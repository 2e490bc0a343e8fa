package dev.verifiedexamples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.report.Findings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library as a program uses it that is neither a test nor the command line. */
class ExampleVerifierTest {

  private static ExampleVerifier verifier;

  @TempDir private Path folder;

  @BeforeAll
  static void open() throws UnusableInputException {
    verifier = ExampleVerifier.options().onGraalPyAlone().open();
  }

  @AfterAll
  static void close() {
    verifier.close();
  }

  @Nested
  class A_text {

    @Test
    void is_confirmed_or_says_why_it_is_not() {
      assertThat(verifier.verify("sum.py", "print(1 + 1)  # => 2\n").isConfirmed()).isTrue();

      Findings wrong = verifier.verify("sum.py", "print(1 + 1)  # => 3\n");

      assertThat(wrong.isConfirmed()).isFalse();
      assertThat(wrong.examples().get(0).messages())
          .singleElement()
          .asString()
          .startsWith("sum.py:1: refuted on GraalPy")
          .contains("documented  3")
          .contains("observed    2");
      assertThat(claims(wrong))
          .extracting(
              Findings.Claimed::line,
              Findings.Claimed::statement,
              Findings.Claimed::verdict,
              Findings.Claimed::observed)
          .containsExactly(tuple(1, "print(1 + 1)", "refuted", "2"));
    }

    @Test
    void that_is_not_python_has_problems_and_no_verdicts() {
      Findings.Document document = verifier.verify("a.py", "x = = 1\n").examples().get(0);

      assertThat(document.verifications()).isEmpty();
      assertThat(document.problems()).extracting(Findings.Problem::line).containsExactly(1);
      assertThat(document.messages()).hasSize(1);
    }

    @Test
    void that_claims_nothing_proves_nothing() {
      assertThat(verifier.verify("a.py", "x = 1\n").isConfirmed()).isFalse();
    }
  }

  @Nested
  class A_page {

    private static final String PAGE =
        """
        # Title

        ```python
        x = 1  # => 1
        ```

        ```
        print(x)  # => 2
        ```

        ```python
        x + 1  # => 3
        ```
        """;

    @Test
    void has_its_claims_mapped_to_its_blocks() {
      Findings found = verifier.verify("page.md", PAGE);

      assertThat(found.examples().get(0).blocks())
          .extracting(Findings.Block::first, Findings.Block::last)
          .containsExactly(tuple(4, 4), tuple(12, 12));
      assertThat(claims(found))
          .extracting(Findings.Claimed::block, Findings.Claimed::verdict)
          .containsExactly(tuple(0, "confirmed"), tuple(1, "refuted"));
    }

    @Test
    void names_what_was_passed_over() {
      assertThat(verifier.verify("page.md", PAGE).notRead())
          .extracting(Findings.Passage::line, Findings.Passage::reason)
          .containsExactly(tuple(7, "no-language"));
    }
  }

  @Nested
  class Files_and_folders {

    @Test
    void are_verified_together() throws Exception {
      write("docs/one.py", "print(1)  # => 1\n");
      write("docs/two.md", "```python\nprint(2)  # => 2\n```\n");

      Findings found = verifier.verify(folder.resolve("docs"));

      assertThat(found.examples())
          .extracting(Findings.Document::id)
          .containsExactly("docs/one.py", "docs/two.md");
      assertThat(found.ledgers()).extracting(Findings.Sum::confirmed).containsExactly(2);
      assertThat(found.isConfirmed()).isTrue();
    }

    @Test
    void that_are_not_there_are_refused() {
      assertThatExceptionOfType(UnusableInputException.class)
          .isThrownBy(() -> verifier.verify(folder.resolve("gone.py")))
          .withMessageContaining("there is no such file or folder");
    }
  }

  @Nested
  class Findings_are_values {

    private final Findings found = verifier.verify("sum.py", "print(1 + 1)  # => 3\nx\n");

    @Test
    void that_json_holds_completely() {
      assertThat(Findings.parse(found.toJson())).isEqualTo(found);
    }

    @Test
    void that_can_be_serialized() throws Exception {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(found);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        assertThat(in.readObject()).isEqualTo(found);
      }
    }

    @Test
    void that_are_not_made_of_anything_else() {
      for (String text : List.of("", "[]", "{}", found.toJson().replace("\"schema\"", "\"s\""))) {
        assertThatIllegalArgumentException()
            .as(text)
            .isThrownBy(() -> Findings.parse(text))
            .withMessageStartingWith("these are no findings: ");
      }
    }
  }

  @Test
  void a_runtime_that_is_not_there_is_refused() {
    assertThatExceptionOfType(UnusableInputException.class)
        .isThrownBy(() -> ExampleVerifier.options().onCPython("3.99").open())
        .withMessageContaining("3.99");
  }

  @Test
  void an_example_can_be_read_and_checked_step_by_step() {
    Example example =
        verifier
            .read("sum.py", Path.of("sum.py"), "total = 1 + 1  # => 2\n")
            .example()
            .orElseThrow();

    assertThat(verifier.check(example).isConfirmed()).isTrue();
  }

  private static List<Findings.Claimed> claims(Findings found) {
    return found.examples().get(0).verifications().get(0).claims();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
