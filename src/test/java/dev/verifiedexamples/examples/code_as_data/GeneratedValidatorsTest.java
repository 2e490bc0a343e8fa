package dev.verifiedexamples.examples.code_as_data;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("code_as_data/generated_validators.py")
class GeneratedValidatorsTest implements ClaimTests {

  @Test
  void the_stack_trace_in_java_names_the_generated_file_and_line(PythonRun run) {
    Value validator = run.get("make_validator").execute("weight", 0.5, 2.5);

    PolyglotException failure =
        catchThrowableOfType(PolyglotException.class, () -> validator.execute(3));

    PolyglotException.StackFrame innermost = failure.getPolyglotStackTrace().iterator().next();
    SourceSection line = innermost.getSourceLocation();
    assertThat(innermost.getRootName()).isEqualTo("validate_weight");
    assertThat(line.getSource().getName()).isEqualTo("<validator of weight>");
    assertThat(line.getStartLine()).isEqualTo(5);
    assertThat(line.getCharacters().toString()).startsWith("raise ValueError(");
  }

  @Test
  void limits_and_values_may_be_any_java_numbers(PythonRun run) {
    Value validator = run.get("make_validator").execute("size", 0L, Double.POSITIVE_INFINITY);

    assertThat(validator.execute(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
    assertThat(validator.execute(0.5f)).isEqualTo(0.5);
    assertThatPython(() -> validator.execute("1"))
        .raises("TypeError")
        .withMessage("size must be numeric");
  }

  @Test
  void validators_with_the_same_code_keep_their_own_limits(PythonRun run) {
    Value narrow = run.get("make_validator").execute("n", 1, 2);
    Value wide = run.get("make_validator").execute("n", 1, 9);

    assertThat(wide.execute(5)).isEqualTo(5);
    assertThatPython(() -> narrow.execute(5))
        .raises("ValueError")
        .withMessage("n must be between 1 and 2");
  }
}
