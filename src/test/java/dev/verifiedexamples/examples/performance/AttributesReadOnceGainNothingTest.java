package dev.verifiedexamples.examples.performance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Random;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@PythonExample("performance/attributes_read_once_gain_nothing.py")
class AttributesReadOnceGainNothingTest implements ClaimTests {

  @RepeatedTest(5)
  void both_versions_agree_to_the_last_bit(RepetitionInfo repetition, PythonRun run) {
    Random random = new Random(repetition.getCurrentRepetition());
    Object[] state = random.doubles(4, -1e9, 1e9).boxed().toArray();
    Value slow = run.get("Particle").newInstance(state);
    Value fast = run.get("Particle").newInstance(state);

    run.get("update_slow").execute(ProxyArray.fromArray(slow));
    run.get("update_fast").execute(ProxyArray.fromArray(fast));

    assertThat(position(slow)).isEqualTo(position(fast));
  }

  @Test
  void a_wind_that_turns_is_seen_by_the_version_that_reads_it_in_each_pass(PythonRun run) {
    Value slow = run.eval("[Particle(0.0, 0.0, 0.0, 0.0) for _ in range(3)]");
    Value fast = run.eval("[Particle(0.0, 0.0, 0.0, 0.0) for _ in range(3)]");

    run.get("blow").execute(slow, new Turning());
    run.get("blow_hoisted").execute(fast, new Turning());

    assertThat(position(fast.getArrayElement(2))).isEqualTo(position(fast.getArrayElement(0)));
    assertThat(position(slow.getArrayElement(2))).isNotEqualTo(position(slow.getArrayElement(0)));
  }

  private static List<Double> position(Value particle) {
    return List.of(particle.getMember("x").asDouble(), particle.getMember("y").asDouble());
  }

  /** A wind that blows harder each time it is asked. */
  private static final class Turning implements ProxyObject {
    private double speed;

    @Override
    public Object getMember(String key) {
      return speed++;
    }

    @Override
    public Object getMemberKeys() {
      return new String[] {"vx", "vy"};
    }

    @Override
    public boolean hasMember(String key) {
      return key.startsWith("v");
    }

    @Override
    public void putMember(String key, Value value) {
      throw new UnsupportedOperationException();
    }
  }
}
