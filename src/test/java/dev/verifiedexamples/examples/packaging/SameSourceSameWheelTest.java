package dev.verifiedexamples.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("packaging/same_source_same_wheel.py")
class SameSourceSameWheelTest implements ClaimTests {

  @Test
  void no_byte_differs_between_the_two_of_hatchling(PythonRun run) throws IOException {
    run.eval("os.environ.pop('SOURCE_DATE_EPOCH', None)");
    Path monday = build(run, "hatchling.build", "first", 1_700_000_000);
    Path friday = build(run, "hatchling.build", "second", 1_600_000_000);

    assertThat(Files.mismatch(monday, friday)).isEqualTo(-1);
  }

  @Test
  void every_file_has_the_date_of_the_variable(PythonRun run) throws IOException {
    run.eval("os.environ.update(SOURCE_DATE_EPOCH='1000000000')");
    Path wheel = build(run, "hatchling.build", "billion", 1_700_000_000);

    try (ZipFile zip = new ZipFile(wheel.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getTimeLocal))
          .isNotEmpty()
          .containsOnly(LocalDateTime.of(2001, 9, 9, 1, 46, 40));
    }
  }

  private static Path build(PythonRun run, String backend, String folder, long checkedOut) {
    Value built = run.get("built").execute(run.eval(backend), folder, checkedOut);
    return Path.of(run.eval("os.path.abspath").execute(built).asString());
  }
}
