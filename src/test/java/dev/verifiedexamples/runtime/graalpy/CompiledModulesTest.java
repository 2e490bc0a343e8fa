package dev.verifiedexamples.runtime.graalpy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.runtime.harness.PythonModules;
import java.io.IOException;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompiledModulesTest {

  private static final String ANOTHER = "0.0";

  private final PythonContexts contexts = new PythonContexts(false);

  @AfterAll
  void close() {
    contexts.close();
  }

  @Test
  void those_of_another_graalpy_than_ours_are_compiled_in_memory() {
    Context context = contexts.forReading();
    CompiledModules modules = new CompiledModules(ANOTHER);

    assertThat(modules.install(context, List.of("names")).getMember("__name__").asString())
        .isEqualTo("_verified_examples.names");
    assertThat(modules.code(context, "names")).isSameAs(modules.code(context, "names"));
    contexts.close(context);
  }

  @Test
  void the_jar_has_the_code_of_each_module_of_this_version() throws IOException {
    Context context = contexts.forReading();
    for (String name : PythonModules.READING) {
      assertThat(CompiledModules.class.getResource(resource(name))).as(name).isNotNull();
    }
    assertThat(contexts.modules().code(context, "reader"))
        .isEqualTo(CompiledModules.compile(context, "reader"));
    contexts.close(context);
  }

  private String resource(String name) {
    return "/dev/verifiedexamples/python/compiled/"
        + contexts.version()
        + "/"
        + CompiledModules.fileName(name);
  }

  @Test
  void tracebacks_name_the_source() {
    Value reader = contexts.modules().install(contexts.forReading(), PythonModules.READING);

    assertThat(reader.getMember("read").getMember("__code__").getMember("co_filename").asString())
        .isEqualTo(PythonModules.path("reader"));
  }
}
