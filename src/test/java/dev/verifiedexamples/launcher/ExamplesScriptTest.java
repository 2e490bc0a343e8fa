package dev.verifiedexamples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code examples}, in a repository of its own whose Java and Maven do nothing but write
 * down how they were called.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its shell runs examples.cmd")
class ExamplesScriptTest {

  private static final Instant BUILT = Instant.parse("2026-01-02T12:00:00Z");

  @TempDir private Path folder;

  private Path repository;
  private Path programs;
  private String complaints = "";

  @BeforeEach
  void makeARepositoryWithBlanksInItsName() throws IOException {
    repository = Files.createDirectories(folder.resolve("a clone of it")).toRealPath();
    Files.copy(Path.of("examples"), repository.resolve("examples"));
    file("pom.xml", BUILT.minusSeconds(60));
    file("src/main/java/Main.java", BUILT.minusSeconds(60));
    file("python-examples/topic/name.py", BUILT.minusSeconds(60));
    programs = Files.createDirectories(folder.resolve("programs"));
    for (String tool : List.of("dirname", "readlink", "sed", "find", "head", "mkdir", "touch")) {
      executable(tool, "#!/bin/sh\nexec " + onPath(tool) + " \"$@\"\n");
    }
    program("java", "17.0.15");
    program("javac", "");
    program("mvn", "");
  }

  @Nested
  class Builds {

    @Test
    void where_there_is_no_jar() throws Exception {
      assertThat(call(repository, "verify"))
          .containsExactly("mvn -q -DskipTests -Dall.skip package", verify());
      assertThat(complaints).containsOnlyOnce("\n").contains("building it first");
    }

    @Test
    void where_a_source_is_newer_than_the_jar() throws Exception {
      build();
      file("src/main/java/Main.java", BUILT.plusSeconds(60));

      assertThat(call(repository, "verify")).hasSize(2).first().asString().startsWith("mvn");
    }

    @Test
    void where_the_pom_is_newer_than_the_jar() throws Exception {
      build();
      file("pom.xml", BUILT.plusSeconds(60));

      assertThat(call(repository, "verify")).hasSize(2).first().asString().startsWith("mvn");
    }

    @Test
    void where_the_libraries_are_missing() throws Exception {
      build();
      Files.delete(repository.resolve("target/lib"));

      assertThat(call(repository, "verify")).hasSize(2).first().asString().startsWith("mvn");
    }

    @Test
    void once_although_maven_leaves_the_jar_as_old_as_it_was() throws Exception {
      build();
      file("pom.xml", BUILT.plusSeconds(60));
      call(repository, "verify");

      assertThat(call(repository, "verify")).hasSize(3).last().isEqualTo(verify());
    }

    @Test
    void nothing_where_the_jar_is_newer_than_everything() throws Exception {
      build();

      assertThat(call(repository, "verify")).containsExactly(verify());
      assertThat(complaints).isEmpty();
    }

    @Test
    void nothing_where_an_example_has_changed() throws Exception {
      build();
      file("python-examples/topic/name.py", BUILT.plusSeconds(60));

      assertThat(call(repository, "verify")).containsExactly(verify());
    }
  }

  @Nested
  class PassesOn {

    @BeforeEach
    void buildIt() throws IOException {
      build();
    }

    @Test
    void arguments_as_they_are() throws Exception {
      assertThat(call(repository, "show", "two words", "$HOME", "*"))
          .containsExactly("java -jar " + jar() + " show two words $HOME *");
    }

    @Test
    void its_folder_from_wherever_it_is_called() throws Exception {
      assertThat(call(folder, "verify")).containsExactly(verify());
    }

    @Test
    void its_folder_where_it_is_called_by_a_link() throws Exception {
      Path link = Files.createSymbolicLink(folder.resolve("link"), repository.resolve("examples"));

      assertThat(run(folder, link.toString(), "verify")).isZero();
      assertThat(called()).containsExactly(verify());
    }

    @Test
    void the_exit_status() throws Exception {
      Files.writeString(programs.resolve("java"), fake("java", "17") + "exit 7\n");

      assertThat(run(repository, "./examples", "verify")).isEqualTo(7);
    }
  }

  @Nested
  class SaysInALine {

    @Test
    void that_there_is_no_java() throws Exception {
      Files.delete(programs.resolve("java"));

      assertThatItFails("examples: there is no java; install a JDK, 17 or later");
    }

    @Test
    void that_java_is_too_old() throws Exception {
      program("java", "1.8.0_402");

      assertThatItFails("examples: a JDK of 17 or later is needed, and java is 1.8.0_402");
    }

    @Test
    void that_there_is_no_maven() throws Exception {
      Files.delete(programs.resolve("mvn"));

      assertThatItFails("examples: there is no mvn to build with; install Maven");
    }

    @Test
    void that_there_is_no_compiler() throws Exception {
      Files.delete(programs.resolve("javac"));

      assertThatItFails("examples: there is no javac to build with");
    }

    @Test
    void nothing_about_maven_where_there_is_nothing_to_build() throws Exception {
      build();
      Files.delete(programs.resolve("mvn"));

      assertThat(call(repository, "verify")).containsExactly(verify());
    }

    private void assertThatItFails(String how) throws Exception {
      assertThat(run(repository, "./examples", "verify")).isEqualTo(2);
      assertThat(complaints).startsWith(how).containsOnlyOnce("\n");
      assertThat(called()).isEmpty();
    }
  }

  private String verify() {
    return "java -jar " + jar() + " verify";
  }

  private String jar() {
    return repository.resolve("target/verified-python-examples.jar").toString();
  }

  private void build() throws IOException {
    file("target/verified-python-examples.jar", BUILT);
    Files.createDirectories(repository.resolve("target/lib"));
    for (Path each : List.of(Path.of("src/main/java"), Path.of("src/main"))) {
      Files.setLastModifiedTime(repository.resolve(each), FileTime.from(BUILT.minusSeconds(60)));
    }
  }

  private void file(String name, Instant time) throws IOException {
    Path file = repository.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.from(time));
  }

  private void program(String name, String version) throws IOException {
    executable(name, fake(name, version));
  }

  private void executable(String name, String script) throws IOException {
    Path file = Files.writeString(programs.resolve(name), script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A program that says its version, makes what Maven makes, and writes down how it was called. */
  private String fake(String name, String version) {
    return """
        #!/bin/sh
        if [ "$*" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit; fi
        if [ %s = mvn ]; then mkdir -p target/lib; : >>target/verified-python-examples.jar; fi
        echo "%s $*" >>'%s'
        """
        .formatted(version, name, name, folder.resolve("calls"));
  }

  private List<String> call(Path from, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(repository.resolve("examples").toString()));
    command.addAll(List.of(arguments));
    assertThat(run(from, command.toArray(String[]::new))).isZero();
    return called();
  }

  private List<String> called() throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  private int run(Path from, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().put("PATH", programs.toString());
    builder.environment().remove("JAVA_HOME");
    builder.redirectInput(ProcessBuilder.Redirect.PIPE).redirectErrorStream(true);
    Process process = builder.start();
    process.getOutputStream().close();
    complaints = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor();
  }

  private static Path onPath(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(each -> Path.of(each, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
