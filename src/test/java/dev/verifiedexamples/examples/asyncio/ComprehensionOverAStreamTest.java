package dev.verifiedexamples.examples.asyncio;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("asyncio/comprehension_over_a_stream.py")
class ComprehensionOverAStreamTest implements ClaimTests {

  private static final String KEPT =
      "lambda keep: (u['name'] async for u in stream_users() if keep(u['name']))";

  @Test
  void a_filter_sees_only_as_many_rows_as_are_read(@Fresh PythonRun run) {
    run.get("ROLES").putHashEntry("cyd", "admin");
    run.get("ROLES").putHashEntry("dan", "guest");
    List<String> asked = new ArrayList<>();
    ProxyExecutable isCyd =
        arguments -> {
          asked.add(arguments[0].asString());
          return arguments[0].asString().equals("cyd");
        };
    Value loop = run.eval("asyncio.new_event_loop()");
    Value names = run.eval(KEPT).execute(isCyd);
    assertThat(asked).isEmpty();

    assertThat(loop.invokeMember("run_until_complete", names.invokeMember("__anext__")))
        .isEqualTo("cyd");

    assertThat(asked).containsExactly("ada", "bob", "cyd");
    loop.invokeMember("close");
  }

  @Test
  void the_filter_runs_between_two_rows(@Fresh PythonRun run) {
    run.get("journal").invokeMember("clear");
    ProxyExecutable note =
        arguments -> {
          run.get("journal").invokeMember("append", "java sees " + arguments[0].asString());
          return true;
        };
    Value loop = run.eval("asyncio.new_event_loop()");
    Value names = run.eval(KEPT).execute(note);

    loop.invokeMember("run_until_complete", names.invokeMember("__anext__"));
    loop.invokeMember("run_until_complete", names.invokeMember("__anext__"));

    assertThat(run.get("journal"))
        .isEqualTo(List.of("read ada", "java sees ada", "read bob", "java sees bob"));
    loop.invokeMember("close");
  }
}
