package dev.verifiedexamples.runtime.graalpy;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.machine.UserCache;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.testing.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache that is never filled looks like one that works, only slower. */
class BytecodeCacheTest {

  @TempDir private Path folder;
  @TempDir private Path packages;
  private Path kept;

  @BeforeEach
  void a_package_of_one_module() throws IOException {
    Files.writeString(
        Files.createDirectory(packages.resolve("greetings")).resolve("polite.py"),
        "GREETING = 'Good evening'\n");
    Files.writeString(
        Files.createDirectory(packages.resolve("greetings-1.0.dist-info")).resolve("METADATA"),
        "Name: greetings\nVersion: 1.0\n");
  }

  @Test
  void what_an_example_imports_is_kept_outside_of_its_folder() throws Exception {
    try (Scripts scripts = new Scripts()) {
      GraalPyRuntime runtime = new GraalPyRuntime(Packages.in(List.of(packages)));
      kept = kept(runtime, packages.toRealPath().resolve("greetings/__pycache__"));

      assertThat(
              scripts.verifyOn(
                  runtime,
                  folder,
                  """
                  # /// script
                  # dependencies = ["greetings"]
                  # ///
                  from greetings import polite

                  polite.GREETING  # => 'Good evening'
                  """))
          .isConfirmed();
      runtime.close();
    }

    assertThat(filesIn(kept)).singleElement().asString().startsWith("polite.graalpy");
    assertThat(filesIn(packages.resolve("greetings"))).hasToString("[polite.py]");
  }

  private static Path kept(GraalPyRuntime runtime, Path folder) {
    return UserCache.folder()
        .resolve("bytecode-" + runtime.info().version())
        .resolve(folder.subpath(0, folder.getNameCount()).toString());
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).toList();
    }
  }

  @AfterEach
  void nothing_of_it_stays() throws IOException {
    for (Path file : filesIn(kept)) {
      Files.delete(kept.resolve(file));
    }
    Files.delete(kept);
  }
}
