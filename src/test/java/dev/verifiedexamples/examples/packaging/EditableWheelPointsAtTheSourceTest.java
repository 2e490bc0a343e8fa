package dev.verifiedexamples.examples.packaging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("packaging/editable_wheel_points_at_the_source.py")
class EditableWheelPointsAtTheSourceTest implements ClaimTests {

  @Test
  void what_java_writes_into_the_source_is_imported_next(@Fresh PythonRun run) throws IOException {
    Path source = Path.of(run.eval("str(source.resolve())").asString());
    Files.writeString(source, "GREETING = 'from Java'\n");

    Value module =
        run.eval("sys.modules.pop('mypackage') and __import__('importlib')")
            .invokeMember("import_module", "mypackage");

    assertThat(module.getMember("GREETING")).isEqualTo("from Java");
  }

  @Test
  void the_metadata_of_the_editable_wheel_is_that_of_the_copy(@Fresh PythonRun run)
      throws IOException {
    run.eval("Path('pyproject.toml').write_text(PYPROJECT)");
    String copied = metadata(run, "backend.build_wheel('copy')");

    assertThat(metadata(run, "backend.build_editable('link')"))
        .isEqualTo(copied)
        .contains("Version: 0.1.0");
  }

  private static String metadata(PythonRun run, String build) throws IOException {
    String folder = build.substring(build.indexOf('\'') + 1, build.lastIndexOf('\''));
    Path wheel =
        Path.of(run.eval("str(Path('" + folder + "', " + build + ").resolve())").asString());
    try (ZipFile zip = new ZipFile(wheel.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("mypackage-0.1.0.dist-info/METADATA")).readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
