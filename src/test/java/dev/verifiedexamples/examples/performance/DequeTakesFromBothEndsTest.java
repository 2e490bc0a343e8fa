package dev.verifiedexamples.examples.performance;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PythonExample("performance/deque_takes_from_both_ends.py")
class DequeTakesFromBothEndsTest implements ClaimTests {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void it_does_what_the_deque_of_java_does(long seed, PythonRun run) {
    Random random = new Random(seed);
    Deque<Integer> ours = new ArrayDeque<>();
    Value theirs = run.eval("deque()");

    for (int step = 0; step < 200; step++) {
      boolean front = random.nextBoolean();
      if (ours.isEmpty() || random.nextInt(3) > 0) {
        theirs.invokeMember(front ? "appendleft" : "append", step);
        if (front) {
          ours.addFirst(step);
        } else {
          ours.addLast(step);
        }
      } else {
        Value taken = theirs.invokeMember(front ? "popleft" : "pop");
        assertThat(taken).isEqualTo(front ? ours.removeFirst() : ours.removeLast());
      }
    }

    assertThat(theirs).yieldsExactly(ours.toArray());
  }

  @Test
  void taking_from_the_middle_moves_what_is_behind_it(PythonRun run) {
    Value block = run.get("Block").newInstance(run.eval("range(10)"));

    assertThat(block.invokeMember("pop", 6)).isEqualTo(6);

    assertThat(block).attribute("moves").isEqualTo(3);
    assertThat(block).attribute("slots").isEqualTo(List.of(0, 1, 2, 3, 4, 5, 7, 8, 9));
  }

  @Test
  void it_must_not_change_while_somebody_walks_through_it(PythonRun run) {
    Value growing = run.eval("lambda queue: [queue.append(item) for item in queue]");

    assertThatPython(() -> growing.execute(run.eval("deque([1, 2])")))
        .raises("RuntimeError")
        .withMessage("deque mutated during iteration");
  }
}
