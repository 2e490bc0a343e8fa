package dev.verifiedexamples.runtime;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import java.nio.file.Path;
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

  @Test
  void an_example_can_profile_behind_one_whose_modules_are_gone(@TempDir Path folder) {
    try (Scripts scripts = new Scripts()) {
      // an engine begins to share code with its second interpreter
      assertThat(scripts.verify(folder, "1 + 1  # => 2")).isConfirmed();
      assertThat(scripts.verify(folder, IMPORTS_WHAT_IT_WRITES)).isConfirmed();

      assertThat(scripts.verify(folder, PROFILES)).isConfirmed();
    }
  }
}
