package dev.verifiedexamples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

  private final StringWriter out = new StringWriter();

  @TempDir private Path folder;

  @Test
  void each_candidate_is_judged_with_its_reason() throws IOException {
    Path file =
        write(
            "loose.py",
            """
            1 + 1  # => 2
            1 + 1  # => 3
            10 / 2  # => 5
            print("a")  # 'a'
            [1, 2][5]  # Raises IndexError
            [1, 2][1:]  # the list from one on => [2]
            len("abc")  # => 3, the number of letters
            print("one\\ntwo")
            # Output:
            # one
            # two
            for each in range(2):
                print(each)  # prints 0
            None  # => None
            missing  # => 3
            import math  # -> the functions of mathematics
            len("abc")  # 4
            len("abc")  # 'three'
            object()  # => <object object at 0x7f0000000000>
            import random
            random.random()  # => 0.25
            int("7")  # raises ValueError
            print("Hello, world!")  # prints: Hello, World!
            """);

    assertThat(audit(file))
        .containsExactly(
            tuple(1, "CONFIRMED", "SHOWN"),
            tuple(2, "REFUTED", "DIFFERS"),
            tuple(3, "REFUTED", "DIFFERS"),
            tuple(4, "UNSURE", "QUOTES"),
            tuple(5, "RIGHT_WITH_WORDS", "RAISED"),
            tuple(6, "CONFIRMED", "SHOWN"),
            tuple(7, "RIGHT_WITH_WORDS", "SHOWN"),
            tuple(9, "CONFIRMED", "SHOWN"),
            tuple(13, "UNSURE", "LINES"),
            tuple(14, "CONFIRMED", "SHOWN"),
            tuple(15, "UNSURE", "RAISED_INSTEAD"),
            tuple(16, "PROSE", "SHOWS_NOTHING"),
            tuple(17, "REFUTED", "DIFFERS"),
            tuple(18, "UNSURE", "MAY_BE_ANYTHING"),
            tuple(19, "UNSURE", "CHANCE"),
            tuple(21, "UNSURE", "CHANCE"),
            tuple(22, "REFUTED", "DID_NOT_RAISE"),
            tuple(23, "REFUTED", "DIFFERS"));
  }

  @Test
  void a_block_that_python_cannot_read_is_named_and_hides_no_other() throws IOException {
    Path page = write("page.md", "```python\nx = = 1\n```\n\n```python\n2 * 2  # -> 4\n```\n");

    assertThat(audit(page)).containsExactly(tuple(6, "CONFIRMED", "SHOWN"));
    assertThat(out.toString()).contains("Python can't read this");
  }

  @Test
  void it_fails_only_if_it_is_asked_to() throws IOException {
    Path file = write("wrong.py", "1 + 1  # => 3\n");

    assertThat(run("audit", "--runtime=graalpy", file.toString())).isZero();
    assertThat(out.toString()).contains("wrong.py:1: refuted").contains("- 3").contains("+ 2");
    assertThat(run("audit", "--runtime=graalpy", "--fail-on=refuted", file.toString()))
        .isEqualTo(ExitStatus.REFUTED.code());
  }

  private List<Tuple> audit(Path file) throws IOException {
    assertThat(run("audit", "--runtime=graalpy", "--format=json", file.toString())).isZero();
    JsonNode findings = new ObjectMapper().readTree(out.toString());
    List<Tuple> found = new ArrayList<>();
    findings
        .at("/files/0/candidates")
        .forEach(
            each ->
                found.add(
                    tuple(
                        each.get("line").asInt(),
                        each.get("outcome").asText(),
                        each.get("reason").asText())));
    return found;
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    return Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
