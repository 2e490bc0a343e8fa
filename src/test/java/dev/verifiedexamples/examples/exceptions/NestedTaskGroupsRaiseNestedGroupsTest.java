package dev.verifiedexamples.examples.exceptions;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("exceptions/nested_task_groups_raise_nested_groups.py")
class NestedTaskGroupsRaiseNestedGroupsTest implements ClaimTests {

  @Test
  void the_leaves_of_the_whole_group_are_its_three_failures(PythonRun run) {
    PolyglotException failure =
        catchThrowableOfType(
            PolyglotException.class, () -> run.eval("asyncio.run(check_everything())"));
    Value names = run.eval("lambda error: [str(leaf) for leaf in leaves(error)]");

    assertThat(names.execute(failure.getGuestObject()))
        .isEqualTo(List.of("eu-1 refused", "eu-2 silent", "us-1 refused"));
  }

  @Test
  void an_ordinary_error_is_its_own_only_leaf(PythonRun run) {
    Value error = run.eval("ValueError('alone')");

    Value leaves = run.get("leaves").execute(error).getIterator();
    assertThat(leaves.getIteratorNextElement()).isSameObjectAs(error);
    assertThat(leaves.hasIteratorNextElement()).isFalse();
  }

  @Test
  void split_takes_a_java_function_only_inside_a_lambda(PythonRun run) {
    Value group = run.eval("ExceptionGroup('all', [OSError('a'), ValueError('b'), OSError('c')])");
    ProxyExecutable isB =
        arguments -> arguments[0].getMember("args").getArrayElement(0).asString().equals("b");

    assertThatPython(() -> group.invokeMember("split", isB))
        .raises("TypeError")
        .withMessage("expected a function, exception type or tuple of exception types");
    Value halves =
        run.eval("lambda group, f: group.split(lambda error: f(error))").execute(group, isB);

    assertThat(run.get("outline").execute(halves.getArrayElement(0))).isEqualTo(List.of("b"));
    assertThat(run.get("outline").execute(halves.getArrayElement(1))).isEqualTo(List.of("a", "c"));
  }

  @Test
  void servers_that_have_recovered_raise_nothing(@Fresh PythonRun run) {
    run.get("BROKEN").invokeMember("clear");

    assertThat(run.eval("asyncio.run(check_everything())")).isNone();
  }
}
