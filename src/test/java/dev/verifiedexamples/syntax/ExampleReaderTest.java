package dev.verifiedexamples.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.ReadingLimitException;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.runtime.cpython.CPythonRuntime;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.verify.Verifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleReaderTest {

  private static final GraalPyRuntime RUNTIME = new GraalPyRuntime();

  private final ExampleReader reader = new ExampleReader(RUNTIME::answer);

  @AfterAll
  static void close() {
    RUNTIME.close();
  }

  @Nested
  class A_long_document {

    /** Were the time quadratic, it would be ten times the CPU time that reading may take. */
    @Test
    void of_commented_out_statements_is_read_in_a_time_that_grows_with_its_length() {
      String source = "# int(\"a\")  # => raises ValueError: …\n\n".repeat(1200);

      assertThat(read(reader, source).example())
          .hasValueSatisfying(example -> assertThat(example.claims()).hasSize(1200));
    }

    @Test
    void that_nobody_reads_is_refused() {
      assertThat(problems(reader, "x = 1\n".repeat(200_000)))
          .containsExactly("it has 1,200,000 characters, more than anybody reads");
    }

    @Test
    void that_takes_too_much_of_the_processor_is_refused() {
      ExampleReader slow =
          new ExampleReader(
              (function, text) -> {
                throw new ReadingLimitException();
              });

      assertThat(problems(slow, "print(1)  # => 1\n"))
          .containsExactly("reading it takes more than 60 s of CPU time");
    }
  }

  @Nested
  class Newer_syntax {

    private static final String TYPE_DEFAULT = "class Box[T = int]: pass\nprint(1)  # => 1\n";

    @Test
    void that_no_python_here_can_read_is_refused_with_the_version_that_tried() {
      assertThat(problems(reader, TYPE_DEFAULT))
          .singleElement()
          .asString()
          .startsWith("Python 3.12 can't read it: ");
    }

    @Test
    void is_read_by_a_python_that_knows_it() {
      Optional<CPythonRuntime> newer =
          CPythonRuntime.installed().stream()
              .filter(each -> each.info().python().compareTo("3.13") >= 0)
              .findFirst();
      assumeThat(newer).as("a CPython from 3.13 on").isPresent();
      ExampleReader helped =
          new ExampleReader(RUNTIME::answer, () -> newer.map(each -> each::answer));

      assertThat(read(helped, TYPE_DEFAULT).example()).isPresent();
    }

    @Test
    void is_not_asked_for_where_the_first_python_can_read() {
      ExampleReader helped =
          new ExampleReader(
              RUNTIME::answer,
              () -> {
                throw new AssertionError("nobody needs it");
              });

      assertThat(read(helped, "print(1)  # => 1\n").example()).isPresent();
    }
  }

  /** PEP 263. */
  @Nested
  class An_encoding_that_a_source_declares {

    @TempDir private Path folder;

    @Test
    void is_the_one_it_is_read_in() throws IOException {
      Path file = write("# -*- coding: latin-1 -*-\nprint(\"café\")  # => café\n");

      assertThat(reader.read("script.py", file).example())
          .hasValueSatisfying(
              example -> assertThat(example.claims().get(0).text()).isEqualTo("café"));
      Example example = reader.read("script.py", file).example().orElseThrow();
      assertThat(Verifier.verify(example, RUNTIME.execute(example)).isConfirmed()).isTrue();
    }

    @Test
    void and_does_not_have_is_named() throws IOException {
      Path file = write("# coding: utf-8\nprint(\"café\")  # => café\n");

      assertThat(problemsOf(file)).containsExactly("the file is not utf-8, which it declares");
    }

    @Test
    void and_nobody_knows_is_refused() throws IOException {
      assertThat(problemsOf(write("# coding: klingon\nprint(1)  # => 1\n")))
          .containsExactly("its encoding can't be read: unknown encoding: klingon");
      assertThat(problemsOf(write("# coding: rot13\nprint(1)  # => 1\n")))
          .singleElement()
          .asString()
          .startsWith("its encoding can't be read: 'rot13' is not a text encoding");
    }

    @Test
    void counts_in_the_first_two_lines_only() throws IOException {
      assertThat(problemsOf(write("\n\n# coding: latin-1\nprint(\"café\")  # => café\n")))
          .containsExactly("the file is not UTF-8");
    }

    private Path write(String source) throws IOException {
      return Files.write(folder.resolve("script.py"), source.getBytes(StandardCharsets.ISO_8859_1));
    }

    private List<String> problemsOf(Path file) {
      return reader.read("script.py", file).unreadable().stream()
          .flatMap(unreadable -> unreadable.problems().stream())
          .map(Unreadable.Problem::message)
          .toList();
    }
  }

  private static Reading read(ExampleReader reader, String source) {
    return reader.read("script.py", Path.of("script.py"), source);
  }

  private static List<String> problems(ExampleReader reader, String source) {
    return read(reader, source).unreadable().stream()
        .flatMap(unreadable -> unreadable.problems().stream())
        .map(Unreadable.Problem::message)
        .toList();
  }
}
