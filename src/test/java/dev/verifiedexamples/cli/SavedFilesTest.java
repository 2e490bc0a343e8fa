package dev.verifiedexamples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The limit is only for a watch that never reports anything; macOS takes its seconds. */
@Timeout(120)
class SavedFilesTest {

  @TempDir private Path temporary;

  private Path folder;

  @BeforeEach
  void makeTheFolder() throws IOException {
    folder = temporary.toRealPath();
    Files.writeString(folder.resolve("one.py"), "1");
    Files.createDirectory(folder.resolve("inner"));
    Files.writeString(folder.resolve("inner/two.py"), "2");
  }

  @Test
  void a_file_that_is_written_in_place_is_reported() throws Exception {
    try (SavedFiles files = new SavedFiles(List.of(folder))) {
      Path saved = Files.writeString(folder.resolve("inner/two.py"), "22");

      assertThat(files.next()).containsExactly(saved);
    }
  }

  @Test
  void a_file_that_is_renamed_over_another_is_reported() throws Exception {
    try (SavedFiles files = new SavedFiles(List.of(folder))) {
      Path draft = Files.writeString(folder.resolve(".one.py.swp"), "11");
      Files.move(draft, folder.resolve("one.py"), StandardCopyOption.REPLACE_EXISTING);

      assertThat(files.next()).containsExactly(folder.resolve("one.py"));
    }
  }

  @Test
  void a_file_that_is_removed_is_reported() throws Exception {
    try (SavedFiles files = new SavedFiles(List.of(folder))) {
      Files.delete(folder.resolve("one.py"));

      assertThat(files.next()).containsExactly(folder.resolve("one.py"));
    }
  }

  @Test
  void a_file_in_a_new_folder_is_reported() throws Exception {
    try (SavedFiles files = new SavedFiles(List.of(folder))) {
      Path made = Files.createDirectories(folder.resolve("new/newer"));
      Path saved = Files.writeString(made.resolve("three.py"), "3");

      assertThat(files.next()).containsExactly(saved);
    }
  }

  @Test
  void files_of_other_kinds_and_hidden_folders_are_not_reported() throws Exception {
    Files.createDirectory(folder.resolve(".hidden"));
    try (SavedFiles files = new SavedFiles(List.of(folder))) {
      Files.writeString(folder.resolve("notes.txt"), "text");
      Files.writeString(folder.resolve(".hidden/three.py"), "3");
      Files.createDirectory(folder.resolve("__pycache__"));
      Path saved = Files.writeString(folder.resolve("page.md"), "# Page");

      assertThat(files.next()).containsExactly(saved);
    }
  }

  @Test
  void a_file_that_is_watched_alone_is_reported_alone() throws Exception {
    try (SavedFiles files = new SavedFiles(List.of(folder.resolve("one.py")))) {
      Files.writeString(folder.resolve("other.py"), "other");
      Path saved = Files.writeString(folder.resolve("one.py"), "11");

      assertThat(files.next()).containsExactly(saved);
    }
  }
}
