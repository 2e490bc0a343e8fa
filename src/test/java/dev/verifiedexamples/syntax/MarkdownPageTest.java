package dev.verifiedexamples.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.verifiedexamples.document.NotRead;
import dev.verifiedexamples.document.NotRead.Why;
import dev.verifiedexamples.document.Unreadable.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPageTest {

  @Nested
  class The_python_of_a_page {

    @Test
    void stands_on_the_lines_that_it_has_on_the_page() {
      assertThat(
              python(
                  """
                  # Title

                  ```python
                  x = 1
                  ```
                  Then:
                  ~~~~ py
                  print(x)  # => 1
                  ~~~~
                  """))
          .isEqualTo("\n\n\nx = 1\n\n\n\nprint(x)  # => 1\n");
    }

    @Test
    void of_a_list_or_a_quotation_loses_its_indentation_and_no_line() {
      assertThat(
              python(
                  "- item\n\n  ```python\n  if True:\n      x = 1\n  ```\n\n> ```py\n> x\n> ```\n"))
          .isEqualTo("\n\n\nif True:\n    x = 1\n\n\n\nx\n");
    }

    @Test
    void of_an_admonition_is_found_beneath_its_indentation() {
      assertThat(python("!!! note\n\n    Look:\n\n    ```python\n    if x:\n        y\n    ```\n"))
          .isEqualTo("\n\n\n\n\nif x:\n    y\n");
      assertThat(
              python("=== \"Tab\"\n\n    === \"In it\"\n\n        ```py\n        x\n        ```\n"))
          .isEqualTo("\n\n\n\n\nx\n");
    }

    @Test
    void of_a_directive_leaves_its_options_out_and_keeps_its_lines() {
      assertThat(python("```{code-block} python\n:caption: one\n:linenos:\n\nx\n```\n"))
          .isEqualTo("\n\n\n\nx\n");
      assertThat(python("```{code-cell} python\n---\ntags: [a]\n---\nx\n```\n"))
          .isEqualTo("\n\n\n\nx\n");
    }

    @Test
    void keeps_its_empty_lines_and_goes_on_to_the_end_of_a_page_that_does_not_close_it() {
      assertThat(python("```python\n\n1\n\n2\n")).isEqualTo("\n\n1\n\n2\n");
      assertThat(page("Text\n\n```python\n1\n").problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.line()).isEqualTo(3);
                assertThat(problem.message()).isEqualTo("this block is never closed");
              });
    }

    @Test
    void is_not_what_stands_in_a_longer_fence() {
      assertThat(page("````markdown\n```python\n1\n```\n````\n").scripts()).isEmpty();
    }
  }

  @Nested
  class Comments_above_a_block {

    @Test
    void give_groups_scripts_of_their_own_each_line_where_it_is() {
      assertThat(
              page("```py\na\n```\n<!-- group one -->\n```py\nb\n```\n\n```py\nc\n```\n").scripts())
          .extracting(MarkdownPage.Script::group, MarkdownPage.Script::python)
          .containsExactly(tuple("", "\na\n\n\n\n\n\n\n\nc\n"), tuple("one", "\n\n\n\n\nb\n"));
    }

    @Test
    void begin_a_script_anew_and_hide_what_sets_it_up() {
      assertThat(
              page("```py\na\n```\n\n<!-- reset -->\n<!-- hidden\nb\n-->\n```py\nc\n```\n")
                  .scripts())
          .extracting(MarkdownPage.Script::group, MarkdownPage.Script::python)
          .containsExactly(tuple("", "\na\n"), tuple("(2)", "\n\n\n\n\n\nb\n\n\nc\n"));
    }

    @Test
    void say_what_it_raises_and_where() {
      assertThat(page("<!-- raises E: x -->\n```py\na\n```\n").scripts().get(0).raises())
          .containsExactly(new MarkdownPage.Raise(1, "raises E: x", 3, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"raises E: x", "group one", "reset"})
    void are_a_problem_where_no_block_follows(String comment) {
      assertThat(page("<!-- " + comment + " -->\n\nText\n\n```py\na\n```\n").problems())
          .singleElement()
          .extracting(Problem::message)
          .isEqualTo("this comment stands before no block of Python");
    }
  }

  @Nested
  class What_is_passed_over_is_named {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "```~print(1)  # => 1~```~                        | 1 | NO_LANGUAGE   |",
          "~```text~print(1)  # => 1~```~                   | 2 | UNKNOWN_LABEL | text",
          "```pycon~>>> 1~1~```~                            | 1 | PROMPT        | pycon",
          "```text~>>> 1~1~```~                             | 1 | PROMPT        | text",
          "Text:~~    print(1)  # => 1~                     | 3 | INDENTED      |",
          "!!! note~~    ```text~    print(1)  # => 1~    ```~ | 3 | UNKNOWN_LABEL | text",
          "!!! note~~    ```~    print(1)  # => 1~    ```~   | 3 | NO_LANGUAGE   |",
          "<pre>~print(1)  # =&gt; 1~</pre>~                | 1 | HTML          |",
          "a~~print(1)  # => 1~                             | 3 | TEXT          |",
          "<!-- skip: needs a printer -->~```python~print(1)  # => 1~```~"
              + " | 2 | SKIPPED | needs a printer",
        })
    void by_its_line_and_the_reason(String markdown, int line, Why why, String detail) {
      assertThat(page(markdown.replace('~', '\n')).notRead())
          .containsExactly(
              new NotRead(Path.of("page.md"), line, why, detail == null ? "" : detail));
    }

    @Test
    void only_if_it_claims_something() {
      assertThat(
              page("""
                      ```text
                      x = {"a": 1}
                      ```

                      ```
                      $ ls
                      ```

                      ```ruby
                      puts 1 # => 1
                      ```

                      An arrow in prose: a => b, and `# => 3` in code.

                      <!-- print(1)  # => 1 -->
                      """)
                  .notRead())
          .isEmpty();
    }
  }

  private static String python(String markdown) {
    return page(markdown).scripts().get(0).python();
  }

  private static MarkdownPage page(String markdown) {
    return MarkdownPage.of(Path.of("page.md"), markdown, code -> code.contains("# =>"));
  }
}
