package dev.verifiedexamples.runtime.graalpy;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.testing.Scripts;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways in which an example has got at what is not its own. */
class WallsTest {

  /** Loads code of its own making as that of modules of Python's library. */
  private static final String POISONS =
      """
      import importlib.util, marshal, os, struct
      graalpython = __import__("__graalpython__")
      library = os.path.dirname(os.__file__)
      def poison(name):
          source = f"{library}/{name}.py"
          status = os.stat(source)
          with open(source) as file:
              code = compile(file.read() + "\\nPOISONED = True\\n", source, "exec")
          mine = f"{name}.pyc"
          with open(mine, "wb") as file:
              file.write(importlib.util.MAGIC_NUMBER)
              file.write(struct.pack("<III", 0, int(status.st_mtime), status.st_size))
              file.write(marshal.dumps(code))
          times = {"mtime": status.st_mtime, "size": status.st_size}
          graalpython.load_bytecode_file(os.path.abspath(mine), source, times)
      poison("colorsys")  # => None
      poison("tokenize")  # => None
      poison("py_compile")  # => None
      """;

  private static final String ASKS =
      """
      import colorsys
      hasattr(colorsys, "POISONED")  # => False
      """;

  @TempDir private Path folder;

  @Nested
  class Code_that_an_example_loads_for_a_module_of_the_library {

    private final GraalPyRuntime untrusting = GraalPyRuntime.forUntrusted(Packages.NONE);
    private final Scripts strangers = new Scripts(untrusting, untrusting);

    @AfterEach
    void close() {
      strangers.close();
    }

    @Test
    void is_not_run_by_the_next_example_of_a_stranger() {
      assertThat(strangers.verify(folder, ASKS)).isConfirmed();
      strangers.verify(folder, POISONS);

      assertThat(strangers.verify(folder, ASKS)).isConfirmed();
    }

    /** They write what other processes will run. */
    @Test
    void is_not_run_by_interpreters_of_our_own() {
      PythonContexts contexts = new PythonContexts(/* untrusting= */ false);
      Interpreter poisoned = new Interpreter(contexts, Set.of());
      try {
        poisoned.adopt("poison", List.of(), OutputStream.nullOutputStream(), wanted -> {});
        poisoned.open();
        Objects.requireNonNull(poisoned.context()).eval("python", POISONS);

        for (Context ours : List.of(contexts.forReading(), contexts.forCompiling(List.of()))) {
          ours.eval("python", "import tokenize, py_compile");
          assertThat(ours.eval("python", "hasattr(tokenize, 'POISONED')").asBoolean()).isFalse();
          assertThat(ours.eval("python", "hasattr(py_compile, 'POISONED')").asBoolean()).isFalse();
          contexts.close(ours);
        }
      } finally {
        contexts.close(Objects.requireNonNull(poisoned.context()));
        poisoned.end(1000);
        contexts.close();
      }
    }
  }

  @Nested
  class Interpreters_of_our_own {

    private final PythonContexts contexts = new PythonContexts(/* untrusting= */ false);

    @AfterEach
    void close() {
      contexts.close();
    }

    @Test
    void see_nothing_of_the_machine_but_the_library() throws Exception {
      Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
      for (Context ours : List.of(contexts.forReading(), contexts.forCompiling(List.of()))) {
        assertThat(ours.eval("python", "open(__import__('os').__file__).read(3)").asString())
            .isEqualTo("r\"\"");
        assertThatThrownBy(() -> ours.eval("python", "open('" + secret + "')"))
            .hasMessageContaining("PermissionError");
        contexts.close(ours);
      }
    }
  }

  @Nested
  class A_link {

    private final Scripts scripts = new Scripts();

    @AfterEach
    void close() {
      scripts.close();
    }

    /** By the time it is read, the folder may be a link. */
    @Test
    void is_not_made_that_leads_up_from_a_folder_that_is_not_there() {
      assertThat(
              scripts.verify(
                  folder,
                  """
                  import os
                  up = "../" * (os.getcwd().count("/") + 3)
                  # os.symlink(f"not there/{up}etc", "out")  # => raises PermissionError: …
                  os.mkdir("inner")
                  os.symlink("inner/../inner", "in")
                  os.path.isdir("in")  # => True
                  """))
          .isConfirmed();
    }

    /** Moved to another folder, it leads elsewhere. */
    @Test
    void leads_nowhere_where_it_has_been_carried_out_of_its_place() {
      assertThat(
              scripts.verify(
                  folder,
                  """
                  import os
                  os.makedirs("a/b/c/d")
                  here = os.getcwd().count("/")
                  os.symlink("../" * 4 + "etc", "a/b/c/d/out")
                  os.rename("a/b/c/d", "d")
                  # open("d/out/../../../../../../../etc/hosts")  # => raises PermissionError: …
                  # os.listdir("d/out")  # => raises PermissionError: …
                  """))
          .isConfirmed();
    }
  }

  @Test
  void a_name_with_a_line_end_has_no_other_file_compiled(@TempDir Path outside) throws Exception {
    Files.writeString(outside.resolve("secret.py"), "x = 1\n");
    PythonContexts contexts = new PythonContexts(/* untrusting= */ false);
    try (Scripts scripts = new Scripts()) {
      assertThat(
              scripts.verify(
                  folder,
                  """
                  import os
                  library = os.path.dirname(os.__file__)
                  # open(library + "/x\\n%s/__pycache__/secret.graalpy.pyc")  # => raises FileNotFoundError: …
                  """
                      .formatted(outside)))
          .isConfirmed();
    }
    contexts.close();
    assertThat(outside.resolve("__pycache__")).doesNotExist();
    assertThat(new BytecodeCache(contexts.caches(), contexts.version()).located(outside))
        .doesNotExist();
  }
}
