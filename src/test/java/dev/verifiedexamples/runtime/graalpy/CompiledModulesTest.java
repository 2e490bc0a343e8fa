package dev.verifiedexamples.runtime.graalpy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.runtime.harness.PythonModules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompiledModulesTest {

  private static final String WRONG = "there is no code in here";

  private final PythonContexts contexts = new PythonContexts(false);
  private Path folder = Path.of("set before each test");

  @BeforeEach
  void a_folder_that_is_not_there_yet(@TempDir Path parent) {
    folder = parent.resolve("own");
  }

  @AfterAll
  void close() {
    contexts.close();
  }

  @Test
  void a_module_compiled_in_one_process_is_loaded_in_the_next() throws IOException {
    new CompiledModules(folder).install(contexts.forReading(), List.of("names"));
    Files.setLastModifiedTime(only(), FileTime.fromMillis(0));

    assertThat(installed(new CompiledModules(folder))).isEqualTo("_verified_examples.names");

    assertThat(Files.getLastModifiedTime(only()).toMillis()).as("when it was written").isZero();
  }

  @Test
  void what_is_kept_and_is_no_code_is_made_again() throws IOException {
    new CompiledModules(folder).install(contexts.forReading(), List.of("names"));
    Files.writeString(only(), WRONG);

    assertThat(installed(new CompiledModules(folder))).isEqualTo("_verified_examples.names");

    assertThat(only()).content().isNotEqualTo(WRONG);
  }

  @Test
  void without_a_place_to_keep_it_a_module_is_compiled() throws IOException {
    Files.writeString(folder, "a file where the folder would be");

    assertThat(installed(new CompiledModules(folder))).isEqualTo("_verified_examples.names");
  }

  @Test
  void what_somebody_elses_interpreters_compile_is_not_kept_for_others() {
    assertThat(installed(new CompiledModules(folder, false))).isEqualTo("_verified_examples.names");

    assertThat(folder).doesNotExist();
  }

  @Test
  void tracebacks_name_the_source() {
    Value reader =
        new CompiledModules(folder).install(contexts.forReading(), PythonModules.READING);

    assertThat(reader.getMember("read").getMember("__code__").getMember("co_filename").asString())
        .isEqualTo(PythonModules.path("reader"));
  }

  private String installed(CompiledModules modules) {
    Context context = contexts.forReading();
    try {
      return modules.install(context, List.of("names")).getMember("__name__").asString();
    } finally {
      contexts.close(context);
    }
  }

  private Path only() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.reduce((one, other) -> Path.of("more than one file")).orElseThrow();
    }
  }
}
