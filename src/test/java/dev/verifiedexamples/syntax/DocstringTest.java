package dev.verifiedexamples.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.document.Example;
import org.junit.jupiter.api.Test;

class DocstringTest {

  @Test
  void its_first_line_is_the_title() {
    assertThat(Docstring.parse("  A title.  \n\n    More.\n").title()).isEqualTo("A title.");
  }

  @Test
  void an_empty_one_says_nothing() {
    assertThat(Docstring.parse(""))
        .returns("", Docstring::title)
        .satisfies(each -> assertThat(each.covers()).isEmpty())
        .satisfies(each -> assertThat(each.differs()).isEmpty());
  }

  @Test
  void covered_items_are_separated_by_commas_and_blanks_over_several_lines() {
    assertThat(Docstring.parse("Title.\n\nCovers: B1, B2 B3,\n    B4\n").covers())
        .containsExactly("B1", "B2", "B3", "B4");
  }

  @Test
  void a_label_ends_at_the_next_label_or_a_blank_line() {
    assertThat(Docstring.parse("Title.\nCovers: B1\nLevel: advanced\nCovers: B2\n\nB3").covers())
        .containsExactly("B1", "B2");
  }

  @Test
  void a_label_covers_nothing_where_nothing_follows() {
    assertThat(Docstring.parse("Title.\n\nCovers:\n").covers()).isEmpty();
  }

  @Test
  void a_word_with_a_colon_is_no_label() {
    assertThat(Docstring.parse("Title.\n\nHint: Covers: B1\n").covers()).isEmpty();
  }

  @Test
  void a_difference_has_a_cause_and_a_reason() {
    assertThat(Docstring.parse("Title.\n\nDiffers: memory: GraalPy\n  collects: later.").differs())
        .contains(new Example.Difference("memory", "GraalPy collects: later."));
  }

  @Test
  void a_difference_may_have_no_reason() {
    assertThat(Docstring.parse("Title.\nDiffers: memory").differs())
        .contains(new Example.Difference("memory", ""));
  }
}
