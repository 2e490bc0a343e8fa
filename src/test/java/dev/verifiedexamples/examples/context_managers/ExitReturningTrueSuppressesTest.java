package dev.verifiedexamples.examples.context_managers;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("context_managers/true_from_exit_suppresses.py")
class TrueFromExitSuppressesTest implements ClaimTests {

  @Test
  void the_answer_to_java_is_what_the_with_statement_would_go_by(PythonRun run) {
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
  void the_careless_journal_answers_with_a_number_which_counts_as_true(PythonRun run) {
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
