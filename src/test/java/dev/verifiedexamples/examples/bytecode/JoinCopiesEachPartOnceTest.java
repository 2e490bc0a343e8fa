package dev.verifiedexamples.examples.bytecode;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("bytecode/join_copies_each_part_once.py")
class JoinCopiesEachPartOnceTest implements ClaimTests {

  @Test
  void the_characters_written_follow_the_formula(@Fresh PythonRun run) {
    Value tape = run.get("Tape");
    tape.putMember("written", 0);

    Value text = run.get("joined_by_adding").execute(run.eval("['ab'] * 30"), tape.newInstance());

    // 2 + 4 + ... + 60
    assertThat(tape).attribute("written").isEqualTo(930);
    assertThat(text).hasTypeName("Tape");
  }

  @Test
  void parts_from_java_are_joined_and_must_all_be_text(PythonRun run) {
    Value join = run.get("joined");

    assertThat(join.execute(ProxyArray.fromArray("one", " ", "two"))).isEqualTo("one two");
    assertThatPython(() -> join.execute(ProxyArray.fromArray("one", 2)))
        .raises("TypeError")
        .withMessage("sequence item 1: expected str instance, int found");
  }

  @Test
  void all_ways_of_joining_agree_also_on_nothing(PythonRun run) {
    ProxyArray parts = ProxyArray.fromArray("é", "", "𝄞", "z");

    for (String way : List.of("joined_by_adding", "joined_while_shared", "joined")) {
      assertThat(run.get(way).execute(parts)).isEqualTo("é𝄞z");
      assertThat(run.get(way).execute(ProxyArray.fromArray())).isEqualTo("");
    }
  }
}
