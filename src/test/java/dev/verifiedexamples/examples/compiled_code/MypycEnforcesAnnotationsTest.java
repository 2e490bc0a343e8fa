package dev.verifiedexamples.examples.compiled_code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.OnCPython;
import dev.verifiedexamples.junit.PythonExample;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

@PythonExample("compiled_code/mypyc_enforces_annotations.py")
class MypycEnforcesAnnotationsTest implements ClaimTests {

  @Test
  void a_compiled_int_is_a_big_integer_where_it_must_be(OnCPython cpython) {
    BigInteger amount = BigInteger.TEN.pow(30).add(BigInteger.ONE);
    BigInteger left = amount.subtract(BigInteger.valueOf(500 + 5));

    assertThat(cpython.eval("fast.Account(10**30 + 1).withdraw(500)")).isEqualTo(left.toString());
  }

  @Test
  void a_compiled_class_is_closed_as_a_final_one_of_java_is(OnCPython cpython) {
    assertThatThrownBy(() -> cpython.eval("type('Savings', (fast.Account,), {})(1)"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("TypeError: interpreted classes cannot inherit from compiled");
    assertThat(cpython.eval("type('Savings', (pure.Account,), {})(700).withdraw(500)"))
        .isEqualTo("200");
  }

  @Test
  void compiled_parameters_still_have_names(OnCPython cpython) {
    assertThat(cpython.eval("fast.sum_of_squares(n=4)")).isEqualTo("14");
    assertThatThrownBy(() -> cpython.eval("fast.sum_of_squares()"))
        .hasMessageContaining("TypeError: sum_of_squares() missing required argument 'n' (pos 1)");
  }
}
