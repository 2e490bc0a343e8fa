package com.example;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.corpus.PackedExample;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.junit.PythonExampleSource;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

@PythonExample("greeting.py")
class GreetingTest implements ClaimTests {

  @Test
  void java_is_greeted(PythonRun run) {
    Assertions.assertThat(getClass().getModule().getName()).isEqualTo("com.example");
    assertThat(run.get("greet").execute(Greeting.WHOM)).isEqualTo("Hello, Java!");
  }

  @ParameterizedTest
  @PythonExampleSource(ids = "decorators/stacked_decorators.py")
  void a_fixture_is_there(PackedExample example) {
    Assertions.assertThat(example.topic()).isEqualTo("decorators");
  }
}
