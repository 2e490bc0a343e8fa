package dev.verifiedexamples.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** JUnit runs classes and tests at the same time, if it is asked to. */
@Isolated // it takes all processors by itself
class ParallelExecutionTest {

  @Test
  void tests_that_run_at_once_end_as_they_do_in_turn() {
    Map<String, TestExecutionResult.Status> atOnce = outcomes(true);

    assertThat(atOnce)
        .isEqualTo(outcomes(false))
        .containsValues(TestExecutionResult.Status.SUCCESSFUL, TestExecutionResult.Status.FAILED)
        .hasSize(20);
  }

  private static Map<String, TestExecutionResult.Status> outcomes(boolean isParallel) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter("verified.runtime", "graalpy")
        .configurationParameter(
            "junit.jupiter.execution.parallel.enabled", String.valueOf(isParallel))
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .selectors(
            selectClass(PythonExampleTest.Confirmed.class),
            selectClass(PythonExampleTest.OneWrongClaim.class),
            selectClass(PythonExampleTest.Undocumented.class),
            selectClass(PythonExampleTest.EndsEarly.class))
        .execute()
        .testEvents()
        .finished()
        .stream()
        .collect(
            Collectors.toMap(
                event -> event.getTestDescriptor().getUniqueId().toString(),
                event -> event.getRequiredPayload(TestExecutionResult.class).getStatus()));
  }
}
