package dev.verifiedexamples.examples.profiling;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("profiling/cprofile_counts_every_call.py")
class CprofileCountsEveryCallTest implements ClaimTests {

  @Test
  void the_counts_follow_the_formula_for_other_lengths(PythonRun run) {
    Value stats = run.get("profiled").execute(run.get("fibonacci"), 10);
    Value row = run.get("row").execute(stats, "fibonacci");

    assertThat(row.getArrayElement(0)).isEqualTo(276);
    assertThat(row.getArrayElement(1)).isEqualTo(10);
  }

  @Test
  void calls_into_java_do_not_appear(PythonRun run) {
    ProxyExecutable square = arguments -> arguments[0].asInt() * arguments[0].asInt();

    Value stats = run.get("profiled").execute(square, 4);

    Value titles = run.eval("lambda stats: sorted(t for _, _, t in stats.stats if '<' not in t)");
    assertThat(titles.execute(stats))
        .isEqualTo(List.of("calculate_sequence", "profiler", "setprofile"));
  }

  @Test
  void an_engine_gives_one_profile_and_it_counts_samples() {
    try (Context context = newContext()) {
      Value profile =
          context.eval(
              "python",
              """
              import cProfile, pstats

              def profile():
                  profiler = cProfile.Profile()
                  profiler.runcall(lambda: [abs(n) for n in range(1000)])
                  return [ncalls for _, ncalls, *_ in pstats.Stats(profiler).stats.values()]

              profile
              """);

      assertThat(profile.execute().toString()).doesNotContain("1000");
      assertThatThrownBy(profile::execute).hasMessage("CPUSampler is already closed.");
    }
  }

  private static Context newContext() {
    return Context.newBuilder("python").option("engine.WarnInterpreterOnly", "false").build();
  }
}
