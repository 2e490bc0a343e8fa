package dev.verifiedexamples.examples.profiling;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("profiling/pstats_orders_the_table.py")
class PstatsOrdersTheTableTest implements ClaimTests {

  @Test
  void profiles_of_several_requests_add_up(PythonRun run) {
    Value stats = run.get("profile_request").execute();

    stats.invokeMember("add", run.get("profile_request").execute());

    assertThat(run.get("row").execute(stats, "fetch_row")).isEqualTo(List.of(40, 10.0, 10.0));
    assertThat(run.get("row").execute(stats, "query")).isEqualTo(List.of(2, 4.0, 14.0));
  }

  @Test
  void the_order_can_be_turned_around(PythonRun run) {
    Value stats = run.get("profile_request").execute();
    Value names = run.get("names").execute(stats, "name");
    assertThat(names).yieldsExactly("fetch_row", "handle_request", "query", "render");

    stats.invokeMember("reverse_order");

    Value titles = run.eval("lambda stats: [t for _, _, t in stats.fcn_list if t in OURS]");
    assertThat(titles.execute(stats))
        .yieldsExactly("render", "query", "handle_request", "fetch_row");
  }

  @Test
  void java_can_keep_the_clock(PythonRun run) {
    AtomicLong clock = new AtomicLong();
    ProxyExecutable now = none -> clock.get();
    ProxyExecutable work = none -> clock.addAndGet(60);
    Value profiler = run.get("Profiler").newInstance(now);

    profiler.invokeMember("runcall", run.eval("lambda work: work()"), work);

    Value stats = run.eval("pstats.Stats").newInstance(profiler);
    assertThat(run.get("row").execute(stats, "<lambda>")).isEqualTo(List.of(1, 60, 60));
  }

  @Test
  void a_column_that_there_is_not_is_refused(PythonRun run) {
    assertThatPython(() -> run.get("stats").invokeMember("sort_stats", "speed"))
        .raises("KeyError")
        .withMessage("'speed'");
  }
}
