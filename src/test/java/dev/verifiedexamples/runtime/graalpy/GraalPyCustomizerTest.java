package dev.verifiedexamples.runtime.graalpy;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.testing.Scripts;
import dev.verifiedexamples.verdict.Verification;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interpreters that somebody else builds. */
class GraalPyCustomizerTest {

  private static final GraalPyRuntime USUAL = new GraalPyRuntime();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    USUAL.close();
  }

  @Nested
  class What_it_sets {

    @Test
    void is_what_examples_get() throws Exception {
      verify(
          new GraalPyCustomizer() {
            @Override
            public void customize(Context.Builder context) {
              context.option("python.IntMaxStrDigits", "1000").timeZone(ZoneId.of("Asia/Tokyo"));
            }
          },
          """
          import sys, time
          sys.get_int_max_str_digits()  # => 1000
          time.tzname[0]  # => 'JST'
          """);
    }

    @Test
    void may_be_made_anew_each_time() throws Exception {
      try (Scripts scripts =
          scripts(
              new GraalPyCustomizer() {
                @Override
                public void customize(Context.Builder context) {
                  context.allowHostAccess(HostAccess.newBuilder().allowArrayAccess(true).build());
                }
              })) {
        assertThat(scripts.verify(folder, "print(1)  # => 1\n")).isConfirmed();
        assertThat(scripts.verify(folder, "print(2)  # => 2\n")).isConfirmed();
      }
    }

    @Test
    void opens_java_to_examples() throws Exception {
      verify(
          new GraalPyCustomizer() {
            @Override
            public void customize(Context.Builder context) {
              context.allowAllAccess(true);
            }
          },
          """
          import java
          java.type("java.lang.Math").abs(-1)  # => 1
          """);
    }

    @Test
    void takes_something_from_examples() throws Exception {
      try (Scripts scripts =
          scripts(
              new GraalPyCustomizer() {
                @Override
                public void customize(Context.Builder context) {
                  context.allowCreateThread(false);
                }
              })) {
        assertThat(scripts.verify(folder, "print(1)  # => 1\n")).isConfirmed();
        assertThat(
                scripts
                    .verify(
                        folder,
                        "import threading\nthreading.Thread(target=print).start()\n1  # => 1\n")
                    .failure())
            .hasValueSatisfying(
                failure ->
                    assertThat(failure.summary()).contains("Creating threads is not allowed"));
      }
    }

    @Test
    void is_named_where_an_example_ran() throws Exception {
      try (Scripts scripts = scripts(new Ours())) {
        Verification verification = scripts.verify(folder, "print(1)  # => 1\n");

        assertThat(verification).isConfirmed();
        assertThat(verification.runtime().title()).endsWith(" with the settings of Ours");
      }
    }
  }

  private static final class Ours implements GraalPyCustomizer {}

  @Nested
  class What_observation_needs {

    @Test
    void stays_as_it_is() throws Exception {
      Files.writeString(folder.resolve("secret.txt"), "secret");
      ByteArrayOutputStream elsewhere = new ByteArrayOutputStream();
      try (Engine engine = Engines.create()) {
        verify(
            new GraalPyCustomizer() {
              @Override
              public void customize(Context.Builder context) {
                context
                    .engine(engine)
                    .allowIO(IOAccess.ALL)
                    .allowNativeAccess(true)
                    .allowCreateProcess(true)
                    .allowEnvironmentAccess(EnvironmentAccess.INHERIT)
                    .currentWorkingDirectory(folder.toAbsolutePath())
                    .useSystemExit(true)
                    .out(elsewhere)
                    .err(elsewhere);
              }
            },
            """
            import os, sys
            print("seen")  # => seen
            os.path.exists("secret.txt")  # => False
            # open(__file__.replace("script.py", "secret.txt"))  # => raises PermissionError: …
            "PATH" in os.environ  # => False
            """);
      }
      assertThat(elsewhere.size()).isZero();
    }

    @Test
    void leaves_the_jvm_where_it_is() throws Exception {
      try (Scripts scripts =
          scripts(
              new GraalPyCustomizer() {
                @Override
                public void customize(Context.Builder context) {
                  context.useSystemExit(true);
                }
              })) {
        assertThat(scripts.verify(folder, "print(1)  # => 1\nimport os\nos._exit(3)\n").failure())
            .hasValueSatisfying(failure -> assertThat(failure).isInstanceOf(Failure.Left.class));
      }
    }
  }

  @Nested
  class What_can_not_be_built {

    @Test
    void is_told_once_and_in_the_words_of_graalvm() {
      assertThatExceptionOfType(UnusableInputException.class)
          .isThrownBy(() -> scripts(new MisspelledContext()))
          .withMessageContaining("built with the settings of MisspelledContext: ")
          .withMessageContaining("python.IntMaxStrDigit");
      assertThatExceptionOfType(UnusableInputException.class)
          .isThrownBy(() -> scripts(new MisspelledEngine()))
          .withMessageContaining("built with the settings of MisspelledEngine: ")
          .withMessageContaining("engine.Modus");
    }
  }

  private static final class MisspelledContext implements GraalPyCustomizer {
    @Override
    public void customize(Context.Builder context) {
      context.option("python.IntMaxStrDigit", "1000");
    }
  }

  private static final class MisspelledEngine implements GraalPyCustomizer {
    @Override
    public void customize(Engine.Builder engine) {
      engine.option("engine.Modus", "latency");
    }
  }

  private void verify(GraalPyCustomizer customizer, String script) throws Exception {
    try (Scripts scripts = scripts(customizer)) {
      assertThat(scripts.verify(folder, script)).isConfirmed();
    }
  }

  private static Scripts scripts(GraalPyCustomizer customizer) throws UnusableInputException {
    return new Scripts(USUAL, USUAL.customizedBy(customizer));
  }
}
