package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.examples.BareGraalPy;
import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.math.BigInteger;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/mypyc_enforces_annotations.py")
class MypycEnforcesAnnotationsTest implements ClaimTests {

  @Test
  void a_compiled_int_grows_to_any_size(OnCPython cpython) {
    BigInteger amount = BigInteger.TEN.pow(30).add(BigInteger.ONE);
    BigInteger left = amount.subtract(BigInteger.valueOf(500));

    assertThat(cpython.eval("fast.Account(10**30 + 1).withdraw(99) + 99 - 500"))
        .isEqualTo(left.toString());
  }

  @Test
  void a_compiled_class_can_not_be_subclassed_by_python(OnCPython cpython) {
    assertThatThrownBy(() -> cpython.eval("type('Savings', (fast.Account,), {})(1)"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("TypeError: interpreted classes cannot inherit from compiled");
    assertThat(cpython.eval("type('Savings', (pure.Account,), {})(700).withdraw(500)"))
        .isEqualTo("200");
  }

  @Test
  void graalpy_runs_the_same_source_without_enforcing_its_annotations(OnCPython cpython) {
    try (Context graalpy = BareGraalPy.open()) {
      graalpy.eval("python", graalpy.eval("python", cpython.eval("SOURCE")).asString());
      Value account = graalpy.getBindings("python").getMember("Account").newInstance(100);

      assertThat(account.invokeMember("withdraw", 2.5).asDouble()).isEqualTo(97.5);
      account.putMember("note", "new");
      assertThat(account.getMember("note").asString()).isEqualTo("new");
    }
  }
}
