package com.example;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.junit.jupiter.api.Test;

@PythonExample("accounts/account.py")
class AccountTest implements ClaimTests {

  @Test
  void its_tests_run_inside_the_module(PythonRun run) {
    assertThat(getClass().getModule().getName()).isEqualTo("com.example");
    assertThat(run.eval("account.withdraw(70)")).isEqualTo(0);
  }
}
