package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Map;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/task_group_returns_every_result.py")
class TaskGroupReturnsEveryResultTest implements ClaimTests {

  @Test
  void a_site_described_in_java_is_crawled_to_its_last_page(@Fresh PythonRun run) {
    Value site = run.get("SITE");
    site.invokeMember("clear");
    site.putHashEntry("/", ProxyArray.fromArray("/guide"));
    site.putHashEntry("/guide", ProxyArray.fromArray("/guide/java"));
    site.putHashEntry("/guide/java", ProxyArray.fromArray());

    assertThat(run.eval("asyncio.run(crawl_site())"))
        .isEqualTo(Map.of("/", 1, "/guide", 1, "/guide/java", 0));
  }

  @Test
  void a_dead_link_deep_in_the_site_fails_the_whole_crawl(@Fresh PythonRun run) {
    run.get("SITE").putHashEntry("/docs/api", ProxyArray.fromArray("/gone"));

    PolyglotException failure =
        catchThrowableOfType(PolyglotException.class, () -> run.eval("asyncio.run(crawl_site())"));

    Value group = failure.getGuestObject();
    assertThat(group).hasTypeName("ExceptionGroup");
    assertThat(group.getMember("exceptions").getArrayElement(0)).hasRepr("KeyError('/gone')");
  }

  @Test
  void a_group_belongs_to_a_task_and_cannot_be_entered_outside_the_loop(PythonRun run) {
    Value enter = run.eval("asyncio.TaskGroup()").invokeMember("__aenter__");

    assertThatPython(() -> run.eval("lambda coroutine: coroutine.send(None)").execute(enter))
        .raises("RuntimeError")
        .withMessage("no running event loop");
  }
}
