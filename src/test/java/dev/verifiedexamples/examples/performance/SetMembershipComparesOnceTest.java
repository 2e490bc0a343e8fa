package dev.verifiedexamples.examples.performance;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("performance/set_membership_compares_once.py")
class SetMembershipComparesOnceTest implements ClaimTests {

  @Test
  void an_equal_word_made_by_java_is_found(PythonRun run) {
    Value word = run.get("Word").newInstance("word500");

    assertThat(run.get("for_set").invokeMember("__contains__", word)).isTrue();
    assertThat(run.get("for_list").invokeMember("__contains__", word)).isTrue();
  }

  @Test
  void an_item_that_changes_inside_a_set_is_lost_to_it(@Fresh PythonRun run) {
    Value word = run.get("for_list").getArrayElement(7);

    word.putMember("text", "word7000");

    assertThat(run.get("for_list").invokeMember("__contains__", word)).isTrue();
    assertThat(run.get("for_set").invokeMember("__contains__", word)).isFalse();
    assertThat(run.eval("len(for_set)")).isEqualTo(1000);
  }

  @Test
  void what_cannot_be_hashed_cannot_even_be_asked_for(PythonRun run) {
    assertThat(run.eval("[1] in [[1]]")).isTrue();
    assertThatPython(() -> run.eval("[1] in for_set"))
        .raises("TypeError")
        .withMessageContaining("unhashable type: 'list'");
  }
}
