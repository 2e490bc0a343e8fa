package dev.verifiedexamples.examples.decorators;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("decorators/class_decorator_singleton.py")
class ClassDecoratorSingletonTest implements ClaimTests {

  @Test
  void a_call_from_java_returns_the_instance_that_python_already_has(PythonRun run) {
    Value database = run.get("Database");

    assertThat(run.linesPrintedBy(() -> database.execute("db://java"))).isEmpty();
    assertThat(database.execute("db://java")).isSameObjectAs(run.get("db1"));
  }

  @Test
  void java_can_call_the_decorated_name_but_not_instantiate_it(PythonRun run) {
    assertThat(run.get("Database").canExecute()).isTrue();
    assertThat(run.get("Database").canInstantiate()).isFalse();
    assertThat(run.get("Database").getMember("__wrapped__").canInstantiate()).isTrue();
  }

  @Test
  void decorating_twice_makes_two_worlds(PythonRun run) {
    Value singleton = run.get("singleton");
    Value here = singleton.execute(run.eval("dict"));
    Value there = singleton.execute(run.eval("dict"));

    assertThat(here.execute()).isSameObjectAs(here.execute());
    assertThat(here.execute()).isNotSameObjectAs(there.execute());
  }
}
