package dev.verifiedexamples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a JVM of its own, for what is arranged holds for all of one. */
class SingleCollectionsTest {

  @Test
  void the_heap_is_collected_once_for_a_call(@TempDir Path folder) throws IOException {
    Path example = folder.resolve("collects.py");
    Files.writeString(example, "import gc\n\nfreed = gc.collect()\nprint(freed >= 0)  # => True\n");

    assertThat(logOfCollections(example))
        .contains("confirmed")
        .containsOnlyOnce("Pause Full (System.gc())")
        .doesNotContain("Diagnostic Command");
  }

  private static String logOfCollections(Path example) throws IOException {
    Process process =
        new ProcessBuilder(
                Launcher.java(),
                "-XX:+UseParallelGC",
                "-Xlog:gc",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.verifiedexamples.cli.Main",
                "verify",
                "--runtime",
                "graalpy",
                example.toString())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
