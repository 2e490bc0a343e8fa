package dev.verifiedexamples.examples.security;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.junit.jupiter.api.Test;

@PythonExample("security/load_dotenv_keeps_what_is_set.py")
class LoadDotenvKeepsWhatIsSetTest implements ClaimTests {

  @Test
  void an_empty_variable_counts_as_set(@Fresh PythonRun run) {
    run.eval("os.environ.update(SECRET_KEY='')");

    assertThat(run.eval("load_dotenv('.env')")).isTrue();

    assertThat(run.eval("os.environ['SECRET_KEY']")).isEqualTo("");
  }

  @Test
  void variables_loaded_in_python_are_not_in_the_environment_of_java(PythonRun run) {
    assertThat(run.eval("os.environ['SECRET_KEY']")).isEqualTo("sk-dev-4711");
    assertThat(System.getenv()).doesNotContainKey("SECRET_KEY");
  }
}
