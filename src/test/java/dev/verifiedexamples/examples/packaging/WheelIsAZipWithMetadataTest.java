package dev.verifiedexamples.examples.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("packaging/wheel_is_a_zip_with_metadata.py")
class WheelIsAZipWithMetadataTest implements ClaimTests {

  @Test
  void nothing_but_the_package_and_its_metadata_is_in_the_zip(PythonRun run) throws IOException {
    try (ZipFile wheel = open(run)) {
      assertThat(wheel.stream().map(ZipEntry::getName))
          .hasSize(7)
          .allMatch(name -> name.startsWith("mylib/") || name.startsWith(INFO));
      assertThat(text(wheel, "mylib/__init__.py")).isEqualTo("__version__ = \"1.2.0\"\n");
    }
  }

  @Test
  void the_recorded_hashes_are_those_of_the_files(PythonRun run)
      throws IOException, GeneralSecurityException {
    try (ZipFile wheel = open(run)) {
      List<String> recorded = text(wheel, INFO + "RECORD").lines().toList();
      List<String> computed = new ArrayList<>();
      for (ZipEntry entry : wheel.stream().toList()) {
        byte[] content = wheel.getInputStream(entry).readAllBytes();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        String hash = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        boolean isRecord = entry.getName().equals(INFO + "RECORD");
        computed.add(
            entry.getName() + (isRecord ? ",," : ",sha256=" + hash + "," + content.length));
      }

      assertThat(recorded).containsExactlyElementsOf(computed);
    }
  }

  @Test
  void a_file_that_was_changed_afterwards_is_noticed(PythonRun run) throws IOException {
    Path wheel = path(run);
    Path changed = wheel.resolveSibling("changed.whl");
    Files.copy(wheel, changed, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem zip = FileSystems.newFileSystem(changed)) {
      Files.writeString(zip.getPath("mylib/cli.py"), "def main(): print('mine')\n");
    }
    Value isIntact = run.eval("lambda path: is_intact(ZipFile(path))");

    assertThat(isIntact.execute(wheel.toString()).asBoolean()).isTrue();
    assertThat(isIntact.execute(changed.toString()).asBoolean()).isFalse();
  }

  private static final String INFO = "my_awesome_lib-1.2.0.dist-info/";

  private static Path path(PythonRun run) {
    return Path.of(run.eval("str(Path('dist', wheel).resolve())").asString());
  }

  private static ZipFile open(PythonRun run) throws IOException {
    return new ZipFile(path(run).toFile());
  }

  private static String text(ZipFile wheel, String name) throws IOException {
    byte[] content = wheel.getInputStream(wheel.getEntry(name)).readAllBytes();
    return new String(content, StandardCharsets.UTF_8);
  }
}
