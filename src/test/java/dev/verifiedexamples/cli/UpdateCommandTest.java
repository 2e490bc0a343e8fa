package dev.verifiedexamples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.machine.ContinuousIntegration;
import dev.verifiedexamples.runtime.cpython.CPythonRuntime;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated // what it says of continuous integration holds for all of the JVM
class UpdateCommandTest {

  private static final String TRUE =
      """
      def greet(name):
          print("Hello,")   # => Hello,
                            # => Hello,
          return [name]     # => ['Ada']
                            # => ["Bo"]

      greet("Ada")          # => ['Ada']
      greet("Bo")[0]        # => "Bo"
      object()              # => <object object at 0x…>
      # int("x")            # => raises ValueError: invalid literal for int() with base 10: 'x'
      for each in "ba":     # prose stays
          print(each)       # => (any order)
                            # => a
                            # => b
      total = 2 + 3         # graalpy=> 5
                            # cpython=> 5
                            # documented=> 6
                            # the document adds one
      print()               # =>
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @BeforeEach
  void nobody_builds_this() {
    System.setProperty(ContinuousIntegration.PROPERTY, "false");
  }

  @AfterEach
  void forget() {
    System.clearProperty(ContinuousIntegration.PROPERTY);
  }

  @Nested
  class It_restores {

    @Test
    void every_kind_of_claim_byte_for_byte() {
      Path file = write("true.py", TRUE);
      String broken =
          TRUE.replaceFirst("# => Hello,\n +# => Hello,", "# => Hello")
              .replace("# => \"Bo\"", "# => \"Boo\"")
              .replace("<object object", "<Object object")
              .replace("base 10: 'x'", "base 16: 'x'")
              .replaceFirst("# => a\n", "# => c\n                      # => a\n")
              .replace("graalpy=> 5", "graalpy=> 7")
              .replace("# =>\n", "# => empty\n");
      Path brokenFile = write("broken.py", broken);

      assertThat(update("--check", file)).isZero();
      assertThat(update("--yes", brokenFile)).isZero();

      assertThat(read(brokenFile)).isEqualTo(TRUE);
    }

    @Test
    void nothing_but_the_claim_where_lines_end_as_on_windows_and_the_last_one_does_not() {
      Path file = write("crlf.py", "print(1)  # => 2\r\nprint('a\\nb')  # => a");

      assertThat(update("--yes", file)).isZero();

      assertThat(read(file))
          .isEqualTo("print(1)  # => 1\r\nprint('a\\nb')  # => a\n               # => b");
    }
  }

  @Nested
  class It_leaves_alone {

    @Test
    void an_example_that_fails_otherwise() {
      assertLeft("print(1)  # => 2\n1 / 0\n", "it does not run to its end");
    }

    @Test
    void an_example_with_output_that_nobody_claims() {
      assertLeft("print(1)  # => 2\nprint(3)\n", "it has output that no claim documents");
    }

    @Test
    void a_claim_of_an_exception_that_is_not_raised() {
      assertLeft("# int('1')  # => raises ValueError: no\n", "it did not raise; fix it by hand");
    }

    @Test
    void an_example_with_a_claim_that_was_never_reached() {
      assertLeft("if False:\n    print(1)  # => 1\nprint(2)  # => 3\n", "was never reached");
    }

    @Test
    void an_erratum_that_came_true() {
      assertLeft("print(1)  # => 1\n          # documented=> 1\n", "an erratum came true");
    }

    @Test
    void a_wildcard_that_fits_no_more() {
      assertLeft("print('a-b-c')  # => x…y\n", "it holds a wildcard that no longer fits");
    }

    private void assertLeft(String source, String reason) {
      Path file = write("left.py", source);

      assertThat(update("--yes", file)).isEqualTo(ExitStatus.REFUTED.code());

      assertThat(err.toString()).contains("left.py").contains(reason);
      assertThat(read(file)).isEqualTo(source);
    }
  }

  @Nested
  class Where_a_claim_asks {

    @Test
    void it_is_filled_with_what_is_shown() {
      Path file =
          write(
              "asked.py",
              """
              total = 1 + 1  # => ?
              print("a\\nb")  # => ?
              [].append(1)  # => ?
              # int("x")  # => ?
              {"b", "a"}  # => ?
              object()  # => ?
              """);

      assertThat(update("--yes", file)).isZero();

      assertThat(read(file))
          .isEqualTo(
              """
              total = 1 + 1  # => 2
              print("a\\nb")  # => a
                             # => b
              [].append(1)  # => (no output)
              # int("x")  # => raises ValueError: invalid literal for int() with base 10: 'x'
              {"b", "a"}  # => {'a', 'b'}
              object()  # => <object object at 0x…>
              """);
    }

    @Test
    void a_page_is_filled_in_each_of_its_scripts() {
      Path file =
          write(
              "asked.md",
              """
              ```py
              1 + 1  # => ?
              print('a\\nb')  # => ?
              ```
              <!-- group other -->
              ```py
              2 + 2  # => ?
              ```
              """);

      assertThat(update("--yes", file)).isZero();

      assertThat(read(file))
          .isEqualTo(
              """
              ```py
              1 + 1  # => 2
              print('a\\nb')  # => a
                             # => b
              ```
              <!-- group other -->
              ```py
              2 + 2  # => 4
              ```
              """);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "import random\nrandom.random()  # => ?\n",
          "import datetime\ndatetime.date.today()  # => ?\n",
          "from datetime import datetime\nprint(datetime.now().year)  # => ?\n",
          "import time\nprint(time.strftime('%Y'))  # => ?\n",
          "import uuid\nprint(uuid.uuid4())  # => ?\n",
          "import time\nint(time.time())  # => ?\n",
        })
    void chance_and_the_day_are_not_recorded(String source) {
      Path file = write("chance.py", source);

      assertThat(update("--yes", file)).isEqualTo(ExitStatus.REFUTED.code());

      assertThat(err.toString()).contains("chance.py:2: what it shows is another thing");
      assertThat(read(file)).isEqualTo(source);
    }

    @Test
    void a_date_that_is_the_same_on_every_day_is_recorded() {
      Path file =
          write(
              "date.py",
              """
              import datetime
              day = datetime.date(2024, 2, 29)  # => ?
              isinstance(day, datetime.date)  # => ?
              """);

      assertThat(update("--yes", file)).isZero();

      assertThat(read(file)).contains("# => datetime.date(2024, 2, 29)").contains("# => True");
    }

    @Test
    void runtimes_that_differ_have_claims_of_their_own() {
      Assumptions.assumeFalse(CPythonRuntime.installed().isEmpty());
      Path file = write("both.py", "import sys\nsys.implementation.name  # => ?\n1 + 1  # => ?\n");

      assertThat(updateOn("all", "--yes", file)).isZero();

      assertThat(read(file))
          .isEqualTo(
              """
              import sys
              sys.implementation.name  # graalpy=> 'graalpy'
                                       # cpython=> 'cpython'
              1 + 1  # => 2
              """);
    }

    @Test
    void a_service_that_builds_fails() {
      System.setProperty(ContinuousIntegration.PROPERTY, "true");
      Path file = write("built.py", "1 + 1  # => ?\n");

      assertThat(update("--yes", file)).isEqualTo(ExitStatus.UNUSABLE.code());
      assertThat(read(file)).isEqualTo("1 + 1  # => ?\n");
    }
  }

  @Test
  void an_address_is_never_written_down() {
    Path file = write("address.py", "thing = object()  # => 1\nthing  # => 2\n");

    assertThat(update("--yes", file)).isZero();

    assertThat(read(file))
        .isEqualTo("thing = object()  # => (no output)\nthing  # => <object object at 0x…>\n");
  }

  @Test
  void what_changes_is_shown_and_without_consent_nothing_is_written() {
    Path file = write("shown.py", "print(1)  # => 2\n");

    assertThat(update("--no-yes", file)).isEqualTo(ExitStatus.REFUTED.code());

    assertThat(out.toString()).contains("-print(1)  # => 2").contains("+print(1)  # => 1");
    assertThat(read(file)).isEqualTo("print(1)  # => 2\n");
  }

  @Test
  void where_something_would_change_a_check_ends_with_1_and_writes_nothing() {
    Path file = write("checked.py", "print(1)  # => 2\n");

    assertThat(update("--check", file)).isEqualTo(ExitStatus.REFUTED.code());
    assertThat(read(file)).isEqualTo("print(1)  # => 2\n");
  }

  @Test
  void a_service_that_builds_writes_nothing() {
    System.setProperty(ContinuousIntegration.PROPERTY, "true");
    Path file = write("built.py", "print(1)  # => 2\n");

    assertThat(update("--yes", file)).isEqualTo(ExitStatus.UNUSABLE.code());
    assertThat(err.toString()).startsWith("CI is set, and nothing is updated there");
    assertThat(read(file)).isEqualTo("print(1)  # => 2\n");
  }

  @Test
  void nothing_is_left_behind_beside_the_file() throws IOException {
    update("--yes", write("clean.py", "print(1)  # => 2\n"));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("clean.py"));
    }
  }

  private int update(String option, Path file) {
    return updateOn("graalpy", option, file);
  }

  private int updateOn(String runtime, String option, Path file) {
    out.getBuffer().setLength(0);
    return Main.run(
        new PrintWriter(out),
        new PrintWriter(err),
        "update",
        "--runtime=" + runtime,
        option,
        file.toString());
  }

  private Path write(String name, String source) {
    try {
      return Files.writeString(folder.resolve(name), source);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
