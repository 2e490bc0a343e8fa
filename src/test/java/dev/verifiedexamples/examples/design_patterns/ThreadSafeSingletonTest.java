package dev.verifiedexamples.examples.design_patterns;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PythonExample("design_patterns/thread_safe_singleton.py")
class ThreadSafeSingletonTest implements ClaimTests {

  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  @AfterEach
  void end_the_threads() {
    threads.shutdownNow();
  }

  @Test
  void java_threads_get_one_instance(PythonRun run) throws Exception {
    Value cache = run.eval("LockedSingletonMeta('Cache', (), {})");
    List<Callable<Value>> calls = Collections.nCopies(8, cache::newInstance);

    for (Future<Value> made : threads.invokeAll(calls)) {
      assertThat(made.get()).isSameObjectAs(cache.newInstance());
    }
  }

  @Test
  void a_subclass_has_an_instance_of_its_own(PythonRun run) {
    Value audit = run.eval("LockedSingletonMeta('AuditLogger', (SafeLogger,), {})");

    Value logger = audit.newInstance();

    assertThat(logger).hasTypeName("AuditLogger");
    assertThat(logger).isNotSameObjectAs(run.get("SafeLogger").newInstance());
  }

  @Test
  void a_constructor_that_fails_releases_the_lock(PythonRun run) throws Exception {
    Value metaclass = run.get("LockedSingletonMeta");
    Value body = run.eval("{'__init__': lambda self: 1 / 0}");
    Value failing = metaclass.execute("Failing", run.eval("()"), body);

    assertThatPython(failing::newInstance).raises("ZeroDivisionError");

    // The lock is re-entrant, so only another thread can tell whether it is free.
    Future<Value> elsewhere = threads.submit(() -> run.get("Application").newInstance());
    assertThat(elsewhere.get(5, SECONDS)).isSameObjectAs(run.get("Application").newInstance());
  }
}
