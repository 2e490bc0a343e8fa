package dev.verifiedexamples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadTest {

  private static final String PACKAGED = "# /// script\n# dependencies = [\"django\"]\n# ///\n";

  @TempDir private Path folder;

  @BeforeEach
  void makeExamples() throws IOException {
    write("plain/sums.py", "1 + 1  # => 2");
    write("plain/deep/products.py", "2 * 2  # => 4");
    write("packaged/models.py", PACKAGED);
  }

  @Test
  void examples_without_packages_are_short_work() {
    assertThat(isShort("verify", "plain")).isTrue();
    assertThat(isShort("verify", "--jobs", "2", "plain/sums.py", "plain/deep")).isTrue();
  }

  @Test
  void values_of_options_are_no_paths() {
    assertThat(isShort("verify", "--packages", "packaged", "plain")).isTrue();
  }

  @Test
  void examples_with_packages_are_long_work() {
    assertThat(isShort("verify", "plain", "packaged")).isFalse();
    assertThat(isShort("verify", "")).isFalse();
  }

  @Test
  void a_single_example_is_short_work_whatever_it_imports() {
    assertThat(isShort("verify", "packaged/models.py")).isTrue();
  }

  @Test
  void hundreds_of_examples_are_long_work() throws IOException {
    for (int number = 0; number <= 300; number++) {
      write("many/sums_" + number + ".py", "");
    }

    assertThat(isShort("verify", "many")).isFalse();
  }

  @Test
  void a_folder_of_anything_without_end_is_long_work() throws IOException {
    for (int number = 0; number <= 2_000; number++) {
      write("plain/notes/" + number + ".txt", "");
    }

    assertThat(isShort("verify", "plain")).isFalse();
  }

  @Test
  void a_link_back_is_not_followed() throws IOException {
    Files.createSymbolicLink(folder.resolve("plain/deep/back"), folder.resolve("plain"));

    assertThat(isShort("verify", "plain")).isTrue();
  }

  @Test
  void watching_has_no_end() {
    assertThat(isShort("watch", "plain/sums.py")).isFalse();
  }

  @Test
  void what_the_command_will_refuse_is_left_to_it() {
    assertThat(Workload.isShort(List.of())).isFalse();
    assertThat(isShort("verify", "missing.py", "missing_too.py")).isFalse();
  }

  private boolean isShort(String command, String... paths) {
    Stream<String> inFolder =
        Arrays.stream(paths)
            .map(path -> path.startsWith("-") ? path : folder.resolve(path).toString());
    return Workload.isShort(Stream.concat(Stream.of(command), inFolder).toList());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
