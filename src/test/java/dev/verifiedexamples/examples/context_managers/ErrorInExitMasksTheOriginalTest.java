package dev.verifiedexamples.examples.context_managers;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/error_in_exit_masks_the_original.py")
class ErrorInExitMasksTheOriginalTest implements ClaimTests {

  @Test
  void any_callable_may_make_the_manager(PythonRun run) {
    AtomicInteger made = new AtomicInteger();
    ProxyExecutable factory =
        arguments -> {
          made.incrementAndGet();
          return run.get("Careful").newInstance();
        };

    assertThat(run.get("place_order").execute(factory)).isEqualTo("invalid: order without items");
    assertThat(made).hasValue(1);
  }

  @Test
  void the_careful_exit_adds_its_note_to_the_error_that_it_was_given(PythonRun run) {
    Value error = run.eval("ValueError('from Java')");
    Value none = run.eval("None");

    Value careful = run.get("Careful").newInstance();

    Value answer = careful.invokeMember("__exit__", error.getMetaObject(), error, none);

    assertThat(answer).isNone();
    assertThat(error)
        .attribute("__notes__")
        .isEqualTo(List.of("and then: connection lost while closing"));
  }

  @Test
  void the_group_holds_the_original_error_itself(PythonRun run) {
    Value error = run.eval("ValueError('from Java')");
    Value none = run.eval("None");
    Value complete = run.get("Complete").newInstance();

    assertThatThrownBy(() -> complete.invokeMember("__exit__", error.getMetaObject(), error, none))
        .isInstanceOfSatisfying(
            PolyglotException.class,
            failure -> {
              Value group = failure.getGuestObject();
              assertThat(group).hasTypeName("ExceptionGroup");
              assertThat(group.getMember("exceptions").getArraySize()).isEqualTo(2);
              assertThat(group.getMember("exceptions").getArrayElement(0)).isSameObjectAs(error);
              assertThat(group.getMember("exceptions").getArrayElement(1)).hasTypeName("OSError");
            });
  }
}
