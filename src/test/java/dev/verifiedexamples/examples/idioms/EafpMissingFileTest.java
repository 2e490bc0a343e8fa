package dev.verifiedexamples.examples.idioms;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("idioms/eafp_missing_file.py")
class EafpMissingFileTest implements ClaimTests {

  @Test
  void any_opener_that_returns_a_file_will_do(PythonRun run) {
    ProxyExecutable opener =
        arguments ->
            run.eval("__import__('io').StringIO").execute("about " + arguments[0].asString());

    assertThat(run.get("read_file").execute("java.txt", opener)).isEqualTo("about java.txt");
  }

  @Test
  void a_java_file_not_found_exception_is_not_caught(PythonRun run) {
    ProxyExecutable opener =
        arguments -> {
          throw new UncheckedIOException(new FileNotFoundException("java.txt"));
        };

    assertThatThrownBy(() -> run.get("read_file").execute("java.txt", opener))
        .isInstanceOfSatisfying(
            PolyglotException.class, failure -> assertThat(failure.isHostException()).isTrue());
  }

  @Test
  void a_python_file_not_found_error_of_any_opener_is_caught(PythonRun run) {
    Value opener = run.eval("lambda name: (_ for _ in ()).throw(FileNotFoundError(name))");

    assertThat(run.get("read_file").execute("java.txt", opener)).isEqualTo("File not found");
  }

  @Test
  void the_key_error_is_hidden_from_the_caller(PythonRun run) {
    Value portOf = run.get("port_of");

    assertThat(portOf.execute("http")).isEqualTo(80);
    assertThatThrownBy(() -> portOf.execute("ftp"))
        .isInstanceOfSatisfying(
            PolyglotException.class,
            failure -> {
              assertThat(failure.getGuestObject()).attribute("__cause__").isNone();
              assertThat(failure.getGuestObject()).attribute("__context__").hasTypeName("KeyError");
            });
  }
}
