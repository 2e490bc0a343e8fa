package dev.verifiedexamples.runtime.graalpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.verifiedexamples.document.Shim;
import dev.verifiedexamples.packages.lock.PackageStore;
import dev.verifiedexamples.runtime.harness.PythonModules;
import dev.verifiedexamples.testing.Scripts;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShimTest {

  private final PythonContexts contexts = new PythonContexts(false);
  private final Scripts scripts = new Scripts();

  @AfterAll
  void close() {
    contexts.close();
    scripts.close();
  }

  @DisplayName("is still needed")
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SETUPTOOLS", "SQLITE3"})
  void is_still_needed(Shim shim) {
    try (Context context = contexts.forReading()) {
      Value module = contexts.modules().install(context, List.of(PythonModules.of(shim)));

      assertThat(module.invokeMember("is_needed").asBoolean())
          .as("GraalPy lacks it; if it does no more, remove %s and %s", shim, module)
          .isTrue();
    }
  }

  @Test
  void that_for_setuptools_is_still_needed_where_it_is_debians() throws Exception {
    List<Path> packages = PackageStore.ofLock().packages().paths();
    assumeThat(packages).as("folders of packages").isNotEmpty();
    try (Context context = contexts.forCompiling(List.of(packages.get(0)))) {
      context.getBindings("python").putMember("folder", packages.get(0).toString());
      context.eval("python", "__import__('sys').path.append(folder)");
      Value module =
          contexts.modules().install(context, List.of(PythonModules.of(Shim.SETUPTOOLS)));

      assertThat(module.invokeMember("is_needed").asBoolean()).isTrue();
    }
  }

  @Test
  void an_example_that_names_it_gets_it(@TempDir Path folder) {
    assertThat(
            scripts
                .verify(
                    folder,
                    """
                    # /// script
                    # [tool.verified-examples]
                    # shims = ["fcntl"]
                    # ///

                    import fcntl

                    fcntl.fcntl(0, fcntl.F_GETFD)  # => 1
                    """)
                .isConfirmed())
        .isTrue();
  }

  @Test
  void nobody_else_does(@TempDir Path folder) {
    assertThat(
            scripts
                .verify(
                    folder,
                    """
                    import fcntl

                    hasattr(fcntl, "F_GETFD")  # => False
                    """)
                .isConfirmed())
        .isTrue();
  }
}
