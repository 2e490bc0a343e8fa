package dev.verifiedexamples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

  @Nested
  class ThePythonOfAPage {

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
    void is_marked_by_the_first_word_behind_the_fence() {
      assertThat(python("```Python title=\"a.py\"\n1\n```\n")).isEqualTo("\n1\n");
      assertThat(python("```python,linenums\n1\n```\n")).isEqualTo("\n1\n");
      assertThat(python("```pycon\n1\n```\n")).isBlank();
      assertThat(python("```python-repl\n1\n```\n")).isBlank();
      assertThat(python("```\n1\n```\n\n    indented\n")).isBlank();
    }

    @Test
    void keeps_its_empty_lines_and_goes_on_to_the_end_of_a_page_that_does_not_close_it() {
      assertThat(python("```python\n\n1\n\n2\n")).isEqualTo("\n\n1\n\n2\n");
    }

    @Test
    void is_not_what_stands_in_a_longer_fence() {
      assertThat(python("````markdown\n```python\n1\n```\n````\n")).isBlank();
    }

    @Test
    void is_found_behind_a_byte_order_mark_and_in_lines_of_windows() {
      assertThat(python("\uFEFF```python\r\n1\r\n2\r\n```\r\n")).isEqualTo("\n1\n2\n");
    }

    private String python(String markdown) {
      return MarkdownPage.of("page.md", Path.of("page.md"), markdown).python();
    }
  }

  @Nested
  class AFolder {

    @TempDir private Path folder;

    @Test
    void gives_its_pages_in_order_and_passes_over_those_without_python() throws Exception {
      write("b/two.md", "```python\n1\n```\n");
      write("a.md", "```python\n1\n```\n");
      write("c.md", "no Python");
      write("d.txt", "```python\n1\n```\n");

      assertThat(Corpus.pages(List.of(folder, folder.resolve("a.md"))))
          .extracting(page -> folder.toRealPath().relativize(page.path()).toString())
          .containsExactly("a.md", Path.of("b", "two.md").toString());
    }

    @Test
    void or_page_without_python_is_refused() throws Exception {
      Path page = write("c.md", "no Python");

      for (Path path : List.of(folder, page)) {
        assertThatExceptionOfType(UnusablePathException.class)
            .isThrownBy(() -> Corpus.pages(List.of(path)))
            .withMessageContaining("there is no Python here");
      }
    }

    @Test
    void that_is_not_there_and_a_file_that_is_no_page_are_refused() throws Exception {
      Path text = write("d.txt", "");

      assertThatExceptionOfType(UnusablePathException.class)
          .isThrownBy(() -> Corpus.pages(List.of(folder.resolve("gone"))))
          .withMessageContaining("there is no such file or folder");
      assertThatExceptionOfType(UnusablePathException.class)
          .isThrownBy(() -> Corpus.pages(List.of(text)))
          .withMessageContaining("this is no Markdown page");
    }

    @Test
    void with_a_page_that_is_not_utf8_is_refused() throws Exception {
      Files.write(folder.resolve("e.md"), "ü".getBytes(StandardCharsets.ISO_8859_1));

      assertThatExceptionOfType(UnusablePathException.class)
          .isThrownBy(() -> Corpus.pages(List.of(folder)))
          .withMessageContaining("the page is not UTF-8");
    }

    private Path write(String name, String text) throws IOException {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    }
  }
}
