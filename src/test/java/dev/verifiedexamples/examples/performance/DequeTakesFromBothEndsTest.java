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
import org.graalvm.polyglot.proxy.ProxyArray;
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
  void a_queue_of_java_is_served_in_the_same_order(PythonRun run) {
    ProxyArray guests = ProxyArray.fromArray(5, 1, 4);

    assertThat(run.get("served_from_deque").execute(guests)).isEqualTo(List.of(5, 1, 4));
    assertThat(run.get("served_from_list").execute(guests)).isEqualTo(List.of(5, 1, 4));
  }

  @Test
  void a_full_deque_drops_an_item_at_the_other_end(PythonRun run) {
    Value tail = run.eval("deque([1, 2, 3], maxlen=3)");

    tail.invokeMember("appendleft", 0);
    assertThat(tail).yieldsExactly(0, 1, 2);
    tail.invokeMember("append", 9);
    assertThat(tail).yieldsExactly(1, 2, 9);
  }

  @Test
  void it_must_not_change_while_somebody_walks_through_it(PythonRun run) {
    Value growing = run.eval("lambda queue: [queue.append(item) for item in queue]");

    assertThatPython(() -> growing.execute(run.eval("deque([1, 2])")))
        .raises("RuntimeError")
        .withMessage("deque mutated during iteration");
  }
}
