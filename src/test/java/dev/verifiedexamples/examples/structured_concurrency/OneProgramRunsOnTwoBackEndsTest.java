package dev.verifiedexamples.examples.structured_concurrency;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("structured_concurrency/one_program_runs_on_two_back_ends.py")
class OneProgramRunsOnTwoBackEndsTest implements ClaimTests {

  @ParameterizedTest
  @ValueSource(strings = {"asyncio", "trio"})
  void results_come_in_the_order_of_the_calls(String backEnd, PythonRun run) {
    Value fetch = run.eval("lambda on: anyio.run(fetch_all, ['/medium', '/fast'], backend=on)");

    assertThat(fetch.execute(backEnd)).isEqualTo(List.of("page /medium", "page /fast"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"asyncio", "trio"})
  void a_page_that_is_missing_ends_the_others_and_comes_in_a_group(String backEnd, PythonRun run) {
    Value fetch = run.eval("lambda on: anyio.run(fetch_all, ['/slow', '/missing'], backend=on)");

    PolyglotException failure =
        catchThrowableOfType(PolyglotException.class, () -> fetch.execute(backEnd));

    Value errors = failure.getGuestObject().getMember("exceptions");
    assertThat(errors.invokeMember("__len__")).isEqualTo(1);
    assertThat(errors.getArrayElement(0)).hasRepr("KeyError('/missing')");
  }

  @Test
  void a_function_that_is_not_async_is_refused(PythonRun run) {
    ProxyExecutable notAsync = arguments -> "done already";
    Value onTrio = run.eval("lambda main: anyio.run(main, backend='trio')");

    assertThatPython(() -> onTrio.execute(notAsync))
        .raises("TypeError")
        .withMessageContaining("Trio expected an async function");
  }

  @Test
  void a_bare_graalpy_lacks_what_trio_looks_for_on_linux() {
    try (Context graalpy = BareGraalPy.open()) {
      Value lacks = graalpy.eval("python", "lambda module, name: not hasattr(module, name)");

      assertThat(lacks.execute(graalpy.eval("python", "__import__('select')"), "epoll")).isTrue();
      assertThat(lacks.execute(graalpy.eval("python", "__import__('os')"), "pidfd_open")).isTrue();
      assertThat(lacks.execute(graalpy.eval("python", "__import__('socket').socket"), "sendmsg"))
          .isTrue();
    }
  }
}
