package dev.verifiedexamples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.NotRead;
import dev.verifiedexamples.document.NotRead.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Nested;
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

    assertThat(ids(folder.resolve("python-examples"))).containsExactly("a/one.py", "b/two.py");
  }

  @Test
  void finds_scripts_and_pages_unless_only_one_kind_is_asked_for() throws Exception {
    write("docs/page.md");
    write("docs/script.py");

    assertThat(ids(folder)).hasSize(2);
    assertThat(Corpus.pages(List.of(folder)).files()).hasSize(1);
    assertThat(Corpus.scripts(List.of(folder)).files()).hasSize(1);
  }

  @Test
  void an_example_has_one_id_however_it_is_found() throws Exception {
    Path one = write("python-examples/a/one.py");

    List<ExampleFile> found = Corpus.find(List.of(one, one.getParent(), folder)).files();

    assertThat(found).extracting(ExampleFile::id).containsExactly("a/one.py");
  }

  @Test
  void elsewhere_the_folder_given_is_part_of_the_id() throws Exception {
    write("scripts/one.py");

    assertThat(ids(folder.resolve("scripts"))).containsExactly("scripts/one.py");
  }

  @Nested
  class A_link {

    @Test
    void to_a_file_or_a_folder_in_it_is_followed_and_each_file_is_found_once() throws Exception {
      write("docs/real/one.py");
      Files.createSymbolicLink(folder.resolve("docs/a.py"), Path.of("real/one.py"));
      Files.createSymbolicLink(folder.resolve("docs/linked"), Path.of("real"));
      Files.createSymbolicLink(folder.resolve("docs/real/loop"), Path.of(".."));

      assertThat(ids(folder.resolve("docs"))).containsExactly("docs/real/one.py");
      assertThat(notRead(folder.resolve("docs"))).isEmpty();
    }

    @Test
    void to_a_hidden_folder_in_it_is_named_as_the_link_is() throws Exception {
      write("docs/.store/sub/one.py");
      Files.createSymbolicLink(folder.resolve("docs/shown"), Path.of(".store"));

      assertThat(ids(folder.resolve("docs"))).containsExactly("docs/shown/sub/one.py");
    }

    @Test
    void that_leads_nowhere_is_named() throws Exception {
      write("docs/one.py");
      Files.createSymbolicLink(folder.resolve("docs/two.py"), Path.of("gone.py"));

      assertThat(notRead(folder.resolve("docs")))
          .extracting(each -> each.path().getFileName().toString(), NotRead::why)
          .containsExactly(tuple("two.py", Why.BROKEN_LINK));
    }

    @Test
    void that_leads_out_is_named_and_not_followed() throws Exception {
      write("docs/one.py");
      write("secrets/key.py");
      Files.createSymbolicLink(
          folder.resolve("docs/key.py"), folder.resolve("secrets/key.py").toAbsolutePath());
      Files.createSymbolicLink(
          folder.resolve("docs/all"), folder.resolve("secrets").toAbsolutePath());

      assertThat(ids(folder.resolve("docs"))).containsExactly("docs/one.py");
      assertThat(notRead(folder.resolve("docs")))
          .extracting(each -> each.path().getFileName().toString(), NotRead::why)
          .containsExactly(tuple("all", Why.LEADS_OUT), tuple("key.py", Why.LEADS_OUT));
    }
  }

  @Nested
  class What_is_not_read_is_named {

    @Test
    void as_a_pipe() throws Exception {
      write("docs/one.py");
      Path pipe = folder.resolve("docs/pipe.py");
      int status = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
      assumeThat(status).as("mkfifo").isZero();

      assertThat(notRead(folder.resolve("docs")))
          .extracting(NotRead::why)
          .containsExactly(Why.SPECIAL_FILE);
      assertRefused("this is no regular file", pipe);
    }

    @Test
    void as_a_folder_without_permission() throws Exception {
      write("docs/one.py");
      write("docs/closed/two.py");
      Path closed = folder.resolve("docs/closed");
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
      try {
        assumeThat(Files.isReadable(closed)).as("root may read everything").isFalse();

        assertThat(notRead(folder.resolve("docs")))
            .extracting(NotRead::why, NotRead::detail)
            .containsExactly(tuple(Why.UNREADABLE, "permission denied"));
      } finally {
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
      }
    }

    @Test
    void as_a_document_of_another_kind_with_claims() throws Exception {
      write("docs/one.py");
      Files.writeString(folder.resolve("docs/page.rst"), "::\n\n    print(1)  # => 1\n");
      Files.writeString(folder.resolve("docs/book.ipynb"), ">>> 1\n1\n");
      Files.writeString(folder.resolve("docs/notes.txt"), "nothing of the kind\n");

      assertThat(notRead(folder.resolve("docs")))
          .extracting(NotRead::why, NotRead::detail)
          .containsExactly(tuple(Why.OTHER_KIND, ".ipynb"), tuple(Why.OTHER_KIND, ".rst"));
    }
  }

  @Nested
  class A_path_is_refused {

    @Test
    void that_holds_no_examples() {
      assertRefused("there is no example in this folder", folder);
    }

    @Test
    void that_is_not_there() {
      assertRefused("there is no such file or folder", folder.resolve("gone.py"));
    }

    @Test
    void that_is_of_another_kind() throws Exception {
      assertRefused("this is no document that can be verified", write("notes.txt"));
    }

    @Test
    void that_is_a_link_to_nowhere() throws Exception {
      Path link = Files.createSymbolicLink(folder.resolve("one.py"), Path.of("gone.py"));

      assertRefused("this link leads nowhere", link);
    }
  }

  private static void assertRefused(String message, Path path) {
    assertThatExceptionOfType(UnusableInputException.class)
        .isThrownBy(() -> Corpus.find(List.of(path)))
        .withMessageContaining(message);
  }

  private static List<String> ids(Path path) throws UnusableInputException {
    return Corpus.find(List.of(path)).files().stream().map(ExampleFile::id).toList();
  }

  private static List<NotRead> notRead(Path path) throws UnusableInputException {
    return Corpus.find(List.of(path)).notRead();
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }
}
