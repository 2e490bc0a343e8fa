package dev.verifiedexamples.examples.memory;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("memory/finalizers_run_in_cycles.py")
class FinalizersRunInCyclesTest implements ClaimTests {

  @Test
  void a_cycle_that_java_holds_by_one_end_stays_whole(@Fresh PythonRun run) {
    Value ada = run.get("Peer").newInstance("Ada");
    Value watcher = run.get("make_pair").execute(run.get("Peer").newInstance("Grace"), ada);

    run.eval("gc.collect()");

    assertThat(watcher.execute()).attribute("name").isEqualTo("Grace");
    assertThat(ada.getMember("other")).attribute("name").isEqualTo("Grace");
  }

  @Test
  void a_finalizer_called_by_hand_is_a_method_like_any_other(@Fresh PythonRun run) {
    Value ada = run.get("Peer").newInstance("Ada");
    Value grace = run.get("Peer").newInstance("Grace");
    run.get("make_pair").execute(ada, grace);

    ada.invokeMember("__del__");
    ada.invokeMember("__del__");

    assertThat(run.get("log")).isEqualTo(List.of("Ada leaves Grace", "Ada leaves Grace"));
  }

  @Test
  void a_weak_callback_runs_on_the_thread_that_started_the_interpreter_or_never()
      throws InterruptedException {
    try (Context context = newContext()) {
      context.eval("python", "import gc, weakref");

      assertThat(endOfAnObject(context)).containsExactly("Ada");
    }
    try (Context context = newContext()) {
      Thread starter = new Thread(() -> context.eval("python", "import gc, weakref"));
      starter.start();
      starter.join();

      assertThat(endOfAnObject(context)).isEmpty();
    }
  }

  private static Context newContext() {
    return Context.newBuilder("python")
        .allowCreateThread(true)
        .option("engine.WarnInterpreterOnly", "false")
        .build();
  }

  /** What a callback hears of an object that is certainly gone. */
  private static List<String> endOfAnObject(Context context) {
    List<String> ended = new ArrayList<>();
    ProxyExecutable hear = arguments -> ended.add(arguments[0].asString());
    Value finalizer =
        context
            .eval("python", "lambda hear: weakref.finalize(type('Peer', (), {})(), hear, 'Ada')")
            .execute(hear);

    for (int attempt = 0; attempt < 50 && ended.isEmpty(); attempt++) {
      context.eval("python", "gc.collect()");
    }

    assertThat(finalizer.invokeMember("peek").isNull()).isTrue();
    return ended;
  }
}
