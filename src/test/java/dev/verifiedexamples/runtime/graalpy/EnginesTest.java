package dev.verifiedexamples.runtime.graalpy;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.testing.Scripts;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What interpreters share that know nothing of each other. */
class EnginesTest {

  /** Bytecode is what is imported the second time; its file goes with the scratch folder. */
  private static final String IMPORTS_WHAT_IT_WRITES =
      """
      import importlib, sys
      from pathlib import Path

      sys.path.insert(0, str(Path.cwd()))
      sys.dont_write_bytecode = False
      Path("gone.py").write_text("VALUE = 1\\n")
      import gone

      importlib.reload(gone).VALUE  # => 1
      """;

  private static final String PROFILES =
      """
      import sys

      def answer():
          return 42

      calls = []
      sys.setprofile(lambda frame, event, argument: calls.append(event))
      answer()
      sys.setprofile(None)
      calls[:2]  # => ['call', 'return']
      """;

  private static final String SPINS =
      """
      # /// script
      # [tool.verified-examples]
      # clock = "real"
      # timeout = 10
      # ///
      import threading

      def spin():
          while True: pass

      threading.Thread(target=spin, daemon=True).start()
      print("end")  # => end
      """;

  /** GraalPy sees to that in the first one of an engine only. */
  @Test
  void threads_take_turns_in_every_interpreter(@TempDir Path folder) {
    try (Scripts scripts = new Scripts()) {
      for (int interpreters = 0; interpreters < 3; interpreters++) {
        assertThat(scripts.verify(folder, SPINS)).isConfirmed();
      }
    }
  }

  @Test
  void an_example_can_profile_after_one_whose_modules_are_gone(@TempDir Path folder) {
    try (Scripts scripts = new Scripts()) {
      // an engine begins to share code with its second interpreter
      assertThat(scripts.verify(folder, "1 + 1  # => 2")).isConfirmed();
      assertThat(scripts.verify(folder, IMPORTS_WHAT_IT_WRITES)).isConfirmed();

      assertThat(scripts.verify(folder, PROFILES)).isConfirmed();
    }
  }

  @Nested
  class After_the_end {

    private final Engines engines = Engines.shared(PythonContexts.CLOSED);

    /** One that is not would be kept by the JVM for ever, with all that contexts have left. */
    @Test
    void the_engine_is_closed() {
      Context context = engines.build(Context.newBuilder("python"));
      Engine engine = context.getEngine();
      engines.close(context, Engines.LIGHT);

      engines.close();

      assertThatThrownBy(() -> Context.newBuilder("python").engine(engine).build())
          .hasMessage("Engine is already closed.");
      assertThat(engines.version()).isNotEmpty();
    }

    @Test
    void a_context_that_is_open_goes_on() {
      Context context = engines.build(Context.newBuilder("python"));

      engines.close();

      assertThat(context.eval("python", "6 * 7").asInt()).isEqualTo(42);
      engines.close(context, Engines.LIGHT);
    }

    @Test
    void a_context_that_comes_too_late_has_an_engine_of_its_own() {
      engines.close();

      Context context = engines.build(Context.newBuilder("python"));

      assertThat(engines.isRetired(context)).isTrue();
      engines.close(context, Engines.LIGHT);
    }
  }
}
