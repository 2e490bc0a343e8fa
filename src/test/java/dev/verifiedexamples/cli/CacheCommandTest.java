package dev.verifiedexamples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.machine.Cache;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CacheCommandTest {

  @TempDir private Path folder;

  @Test
  void an_empty_cache_is_shown_as_its_folder_and_nothing() {
    assertThat(cache()).isEqualTo(folder + ": nothing\n");
  }

  @Test
  void each_entry_is_shown_with_its_size_its_last_use_and_what_it_is() throws Exception {
    make("start-1a2b", 12_345_678);
    make("filling-1", 5);

    assertThat(cache())
        .matches(
            """
            \\Q%s\\E: 12 MB
              filling-1 +5 B  last used \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  left over
              start-1a2b +12 MB  last used .{16}  archive of classes, for a quick start
            """
                .formatted(folder));
  }

  @Test
  void emptying_says_how_much_room_was_made() throws Exception {
    make("readings-1", 1_234);

    assertThat(cache("--empty")).isEqualTo("Removed from " + folder + ": 1234 B\n");
    assertThat(cache()).endsWith("nothing\n");
  }

  @Test
  void emptying_names_what_is_in_use() throws Exception {
    make("packages-1", 7);
    new Cache(folder).open(Cache.Kind.PACKAGES, "1");

    assertThat(cache("--empty"))
        .startsWith("Removed from " + folder + ": nothing\nKept, because it is in use or can't be")
        .contains("packages-1");
    assertThat(folder.resolve("packages-1/content")).exists();
  }

  private void make(String name, int bytes) throws IOException {
    Files.write(Files.createDirectory(folder.resolve(name)).resolve("content"), new byte[bytes]);
  }

  private String cache(String... arguments) {
    StringWriter out = new StringWriter();
    int status =
        new CommandLine(new CacheCommand(new Cache(folder)))
            .setOut(new PrintWriter(out))
            .execute(arguments);
    assertThat(status).isZero();
    return out.toString().replace("\r\n", "\n");
  }
}
