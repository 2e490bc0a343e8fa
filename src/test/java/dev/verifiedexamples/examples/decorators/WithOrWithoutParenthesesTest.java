package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/with_or_without_parentheses.py")
class WithOrWithoutParenthesesTest implements ClaimTests {

  @Test
  void a_lambda_of_java_can_be_the_setting(PythonRun run) {
    List<String> audit = new ArrayList<>();
    ProxyExecutable sink = arguments -> audit.add(arguments[0].asString());
    Value audited = run.eval("lambda sink: audited(sink=sink)").execute(sink);

    Value hex = audited.execute(run.eval("hex"));

    assertThat(hex.execute(255)).isEqualTo("0xff");
    assertThat(audit).containsExactly("hex(255,)");
  }

  @Test
  void java_takes_the_two_steps_that_parentheses_stand_for(PythonRun run) {
    Value decorator = run.get("audited").execute();
    assertThat(decorator).hasTypeName("partial");

    Value absolute = decorator.execute(run.eval("abs"));

    assertThat(run.linesPrintedBy(() -> assertThat(absolute.execute(-3)).isEqualTo(3)))
        .containsExactly("abs(-3,)");
  }

  @Test
  void a_sink_that_fails_in_java_keeps_the_function_from_being_called(PythonRun run) {
    ProxyExecutable full =
        arguments -> {
          throw new IllegalStateException("disk full");
        };
    Value numbers = run.eval("[]");
    Value append =
        run.eval("lambda sink, items: audited(sink=sink)(items.append)").execute(full, numbers);

    assertThatThrownBy(() -> append.execute(1)).hasMessage("disk full");
    assertThat(numbers).isEqualTo(List.of());
  }

  @Test
  void a_setting_that_nobody_knows_fails_where_the_decorator_stands(PythonRun run) {
    assertThatPython(() -> run.eval("audited(level='INFO')"))
        .raises("TypeError")
        .withMessageContaining("unexpected keyword argument 'level'");
  }
}
