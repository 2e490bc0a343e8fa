package dev.verifiedexamples.examples.pattern_matching;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("pattern_matching/match_runs_the_first_case.py")
class MatchRunsTheFirstCaseTest implements ClaimTests {

  @Test
  void the_subject_is_evaluated_once_however_many_cases_are_tried(PythonRun run) {
    AtomicInteger asked = new AtomicInteger();
    ProxyExecutable number = arguments -> asked.incrementAndGet() + 41;
    Value space = run.eval("{}");
    run.eval("exec")
        .execute(
            "def ask(number):\n  match number():\n    case 0: return 'none'\n"
                + "    case 1: return 'one'\n    case many: return f'{many} of them'",
            space);

    assertThat(space.getHashValue("ask").execute(number)).isEqualTo("42 of them");
    assertThat(asked).hasValue(1);
  }

  @Test
  void equal_numbers_of_other_types_run_the_same_case(PythonRun run) {
    assertThat(run.get("size_of").execute(1.0)).isEqualTo("a single file");
    assertThat(run.get("size_of").execute(true)).isEqualTo("a single file");
    assertThat(run.get("size_of").execute("1")).isEqualTo("1 files");
  }
}
