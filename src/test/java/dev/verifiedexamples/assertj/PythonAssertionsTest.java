package dev.verifiedexamples.assertj;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** On any polyglot value: these assertions need nothing else of this library. */
class PythonAssertionsTest {

  private static Context python;

  @BeforeAll
  static void open() {
    python = Context.newBuilder("python").option("engine.WarnInterpreterOnly", "false").build();
  }

  @AfterAll
  static void close() {
    python.close(true);
  }

  @Nested
  class A_value_equals_its_counterpart_in_java {

    @Test
    void of_the_same_type() {
      assertThat(eval("1")).isEqualTo(1).isEqualTo(1L);
      assertThat(eval("1.0")).isEqualTo(1.0);
      assertThat(eval("'a'")).isEqualTo("a");
      assertThat(eval("True")).isTrue();
      assertThat(eval("2 ** 70")).hasRepr("1180591620717411303424").hasTypeName("int");
      assertThat(eval("(1, [None, 'a'])").getArrayElement(1).getArrayElement(0)).isNone();
      assertThat(eval("{'a': [1, 2.5]}")).isEqualTo(Map.of("a", List.of(1, 2.5)));
    }

    @Test
    void and_nothing_of_another_type() {
      fails(() -> assertThat(eval("True")).isEqualTo(1), "True (bool)", "to equal", "1");
      fails(() -> assertThat(eval("1")).isTrue(), "1 (int)");
      fails(() -> assertThat(eval("1")).isEqualTo(1.0), "1 (int)");
      fails(() -> assertThat(eval("'1'")).isEqualTo(1), "'1' (str)");
      fails(() -> assertThat(eval("[1]")).isEqualTo(List.of(true)), "[1] (list)");
      fails(() -> assertThat(eval("0")).isNone(), "Python's None", "0 (int)");
    }
  }

  @Test
  void identity_is_pythons() {
    Value list = eval("[]");
    assertThat(list).isSameObjectAs(list).isNotSameObjectAs(eval("[]"));

    fails(() -> assertThat(list).isSameObjectAs(eval("[]")), "to be the same object as");
    fails(() -> assertThat(list).isNotSameObjectAs(list), "another object than");
  }

  @Test
  void attributes_types_and_reprs_are_named_when_they_differ() {
    Value range = eval("range(3)");
    assertThat(range).hasTypeName("range").hasRepr("range(0, 3)").attribute("stop").isEqualTo(3);
    assertThat(range).doesNotHaveAttribute("stopp");

    fails(() -> assertThat(range).hasAttribute("stopp"), "range(0, 3) (range)", "stopp");
    fails(() -> assertThat(range).doesNotHaveAttribute("stop"), "to have no attribute");
    fails(() -> assertThat(range).hasTypeName("list"), "list", "range(0, 3) (range)");
    fails(() -> assertThat(range).hasRepr("range(3)"), "range(3)", "range(0, 3)");
  }

  @Test
  void iterables_are_read_to_their_end() {
    assertThat(eval("(n * n for n in range(3))")).yieldsExactly(0, 1, 4);

    fails(() -> assertThat(eval("[1, 2, 3]")).yieldsExactly(1, 2), "[1, 2]", "[1, 2, 3]");
    fails(() -> assertThat(eval("5")).yieldsExactly(5), "an iterable");
  }

  @Test
  void exceptions_match_by_their_own_type_and_their_whole_message() {
    assertThatPython(() -> eval("int('x')"))
        .raises("ValueError")
        .withMessageContaining("base 10")
        .withMessage("invalid literal for int() with base 10: 'x'");

    fails(() -> assertThatPython(() -> eval("1")).raises("ValueError"), "nothing was raised");
    fails(() -> assertThatPython(() -> eval("{}['k']")).raises("LookupError"), "KeyError: 'k'");
    fails(
        () -> assertThatPython(() -> eval("int('x')")).raises("ValueError").withMessage("invalid"),
        "the exception's message to be");
    fails(
        () ->
            assertThatPython(
                    () -> {
                      throw new IllegalStateException("Java's");
                    })
                .raises("ValueError"),
        "but Java threw");
  }

  private static Value eval(String expression) {
    return python.eval("python", expression);
  }

  private static void fails(ThrowingCallable assertion, String... parts) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion)
        .satisfies(
            failure ->
                org.assertj.core.api.Assertions.assertThat(failure).message().contains(parts));
  }
}
