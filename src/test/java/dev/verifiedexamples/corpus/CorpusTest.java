package dev.verifiedexamples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  @TempDir private Path folder;

  @Test
  void finds_examples_in_order_and_passes_over_what_tools_leave() throws Exception {
    write("python-examples/b/two.py");
    write("python-examples/a/one.py");
    write("python-examples/a/notes.txt");
    write("python-examples/a/__pycache__/one.py");
    write("python-examples/.venv/lib.py");

    assertThat(Corpus.find(List.of(folder.resolve("python-examples"))))
        .extracting(ExampleFile::id)
        .containsExactly("a/one.py", "b/two.py");
  }

  @Test
  void an_example_has_one_id_however_it_is_found() throws Exception {
    Path one = write("python-examples/a/one.py");

    List<ExampleFile> found = Corpus.find(List.of(one, one.getParent(), folder));

    assertThat(found).extracting(ExampleFile::id).containsExactly("a/one.py");
  }

  @Test
  void elsewhere_the_folder_given_is_part_of_the_id() throws Exception {
    write("scripts/one.py");

    assertThat(Corpus.find(List.of(folder.resolve("scripts"))))
        .extracting(ExampleFile::id)
        .containsExactly("scripts/one.py");
  }

  @Test
  void a_folder_without_examples_is_refused() {
    assertThatExceptionOfType(UnusablePathException.class)
        .isThrownBy(() -> Corpus.find(List.of(folder)))
        .withMessageContaining("there is no example in this folder");
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }
}
