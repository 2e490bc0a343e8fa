package dev.verifiedexamples.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages as a whole are held by the golden files of the gauntlet. */
class MessagesTest {

  @ParameterizedTest
  @CsvSource({"'a ', a·", "'a b', a b", "'\ta', \\ta", "'  ', ··"})
  void blanks_that_nobody_sees_are_made_visible(String line, String visible) {
    assertThat(Messages.visible(line)).isEqualTo(visible);
  }

  @Test
  void control_characters_do_not_reach_the_terminal() {
    assertThat(Messages.visible("\u001B[31mred")).isEqualTo("\\x1b[31mred");
  }

  @Test
  void runtimes_are_listed_as_a_sentence_lists_them() {
    assertThat(Messages.listed(List.of())).isEmpty();
    assertThat(Messages.listed(List.of("GraalPy"))).isEqualTo("GraalPy");
    assertThat(Messages.listed(List.of("GraalPy", "CPython 3.13")))
        .isEqualTo("GraalPy and CPython 3.13");
    assertThat(Messages.listed(List.of("GraalPy", "CPython 3.13", "CPython 3.11")))
        .isEqualTo("GraalPy, CPython 3.13 and CPython 3.11");
  }
}
