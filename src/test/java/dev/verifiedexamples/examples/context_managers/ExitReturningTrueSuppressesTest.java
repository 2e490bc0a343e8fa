package dev.verifiedexamples.examples.context_managers;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/exit_returning_true_suppresses.py")
class ExitReturningTrueSuppressesTest implements ClaimTests {

  @Test
  void the_exit_answers_true_only_for_the_types_that_it_ignores(PythonRun run) {
    Value ignoring = run.get("Ignoring").newInstance(run.eval("LookupError"));
    Value none = run.eval("None");
    ignoring.invokeMember("__enter__");

    Value keyError = run.eval("KeyError('k')");
    assertThat(ignoring.invokeMember("__exit__", run.eval("KeyError"), keyError, none)).isTrue();
    assertThat(ignoring.getMember("caught")).isSameObjectAs(keyError);
    assertThat(ignoring.invokeMember("__exit__", run.eval("OSError"), run.eval("OSError()"), none))
        .isFalse();
    assertThat(ignoring.invokeMember("__exit__", none, none, none)).isFalse();
  }

  @Test
  void the_careless_journal_returns_a_number_which_counts_as_true(PythonRun run) {
    Value journal = run.get("Journal").newInstance();
    Value none = run.eval("None");

    assertThat(journal.invokeMember("__exit__", none, none, none)).isEqualTo(1);
    assertThat(run.eval("bool").execute(journal.invokeMember("__exit__", none, none, none)))
        .isTrue();
  }

  @Test
  void suppress_takes_subclasses_of_what_it_was_given(PythonRun run) {
    Value none = run.eval("None");
    Value suppress = run.get("suppress").newInstance(run.eval("OSError"));

    assertThat(suppress.invokeMember("__exit__", run.eval("FileNotFoundError"), none, none))
        .isTrue();
    assertThat(suppress.invokeMember("__exit__", run.eval("ValueError"), none, none)).isFalse();
  }
}
