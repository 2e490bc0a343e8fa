package dev.verifiedexamples.junit;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.machine.ContinuousIntegration;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.opentest4j.AssertionFailedError;

/** Fixture classes, run by the test kit. */
@Isolated // what it says of continuous integration holds for all of the JVM
class PythonExampleTest {

  private static final String TRUE = "src/test/resources/fixtures/true";
  private static final String FALSE = "src/test/resources/fixtures/false";
  private static final String NEEDING = "src/test/resources/fixtures/needing";
  private static final String MIXED = "src/test/resources/fixtures/mixed";

  @BeforeEach
  void nobody_builds_this() {
    System.setProperty(ContinuousIntegration.PROPERTY, "false");
  }

  @AfterEach
  void forget() {
    System.clearProperty(ContinuousIntegration.PROPERTY);
  }

  @PythonExample(value = "confirmed.py", folder = TRUE)
  static class Confirmed implements ClaimTests {

    @Test
    void one_run_serves_all(PythonRun run, Execution execution) {
      assertThat(run.execution()).isSameAs(execution);
      assertThat(execution).ranToItsEnd();
    }

    @Nested
    class In_a_nested_class {
      @Test
      void the_run_is_the_same(PythonRun run, Execution execution) {
        assertThat(run.execution()).isSameAs(execution);
      }
    }

    @Test
    void a_fresh_run_does_not_see_what_others_did(@Fresh PythonRun run, PythonRun shared) {
      assertThat(run.linesPrintedBy(() -> run.get("deposit").execute(1000)))
          .containsExactly("deposited 1000");
      assertThat(run.get("balance")).isEqualTo(1105);
      assertThat(shared.get("balance")).isEqualTo(105);
    }

    @Test
    void expressions_see_the_names_of_the_example(PythonRun run) {
      assertThat(run.eval("balance * 2")).isEqualTo(210);
      assertThat(run.eval("None")).isNone();
    }
  }

  @Test
  void every_claim_of_a_true_example_is_a_test_that_passes() {
    EngineExecutionResults results = execute(Confirmed.class);

    results.testEvents().assertStatistics(stats -> stats.failed(0).succeeded(10).aborted(1));
    assertThat(names(results))
        .contains(
            "confirmed.py runs to its end on GraalPy",
            "confirmed.py:18 print(balance)",
            "confirmed.py:21 balance (cpython=>)")
        .doesNotHaveDuplicates();
  }

  @Test
  void a_claim_that_no_runtime_here_confirms_fails_where_ci_is_set() {
    System.setProperty(ContinuousIntegration.PROPERTY, "true");

    EngineExecutionResults results = execute(Confirmed.class);

    results.testEvents().assertStatistics(stats -> stats.failed(1).succeeded(10).aborted(0));
    assertThat(failure(results.testEvents().failed().list().get(0)))
        .hasMessageContaining("confirmed.py:21: not applicable: ");
  }

  /** What its tests have been given. */
  private static final Set<PythonRun> GIVEN = ConcurrentHashMap.newKeySet();

  @PythonExample(value = "confirmed.py", folder = TRUE)
  static class Sharing implements ClaimTests {

    @Test
    void one(PythonRun run) {
      GIVEN.add(run);
    }

    @Nested
    class In_a_nested_class {
      @Test
      void another(PythonRun run) {
        GIVEN.add(run);
      }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void many(int number, PythonRun run) {
      GIVEN.add(run);
    }
  }

  @Test
  void an_example_runs_once_for_all_tests_of_its_class_and_is_closed_behind_them() {
    GIVEN.clear();

    execute(Sharing.class).testEvents().assertStatistics(stats -> stats.failed(0));

    assertThat(GIVEN).hasSize(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> GIVEN.iterator().next().eval("1"))
        .withMessage("the run is closed, and its interpreter with it");
  }

  @PythonExample(value = "confirmed.py", folder = TRUE)
  static class Prepared implements ClaimTests {

    @BeforeAll
    @AfterAll
    static void all(PythonRun run) {
      THREADS.add(run.eval("__import__('threading').get_ident()").asLong());
    }

    @BeforeEach
    @AfterEach
    void each(PythonRun run) {
      all(run);
    }

    @Test
    void test(PythonRun run) {
      all(run);
    }
  }

  private static final Queue<Long> THREADS = new ConcurrentLinkedQueue<>();

  @Test
  void what_prepares_a_run_and_looks_at_it_is_on_the_thread_of_its_tests() {
    THREADS.clear();

    execute(Prepared.class).allEvents().assertStatistics(stats -> stats.failed(0));

    // around all, around the claims, around the test, and it
    assertThat(THREADS).hasSize(7).containsOnly(THREADS.element());
  }

  @PythonExample(value = "on_cpython.py", folder = NEEDING)
  static class PreparedInVain implements ClaimTests {

    @BeforeAll
    @AfterAll
    static void all(PythonRun run) {
      run.get("sys");
    }

    @BeforeEach
    @AfterEach
    void each(PythonRun run) {
      run.get("sys");
    }

    @Test
    void takes_the_run(PythonRun run) {}

    @Test
    void takes_none() {}
  }

  @Test
  void where_an_example_can_not_be_run_nothing_is_prepared_and_its_tests_are_not_applicable() {
    EngineExecutionResults results = execute(PreparedInVain.class);

    results.allEvents().assertStatistics(stats -> stats.failed(0));
    results.testEvents().assertStatistics(stats -> stats.succeeded(0).skipped(1));
    assertThat(names(results)).contains("on_cpython.py:10 print(sys.implementation.name)");
    assertThat(aborted(results, "takes_none()")).hasMessageContaining("not applicable: ");
  }

  @PythonExample(value = "one_wrong_claim.py", folder = FALSE)
  static class OneWrongClaim implements ClaimTests {}

  @Test
  void a_wrong_claim_fails_alone_with_both_sides_at_its_line() {
    EngineExecutionResults results = execute(OneWrongClaim.class);

    results.testEvents().assertStatistics(stats -> stats.failed(1).succeeded(3));
    Event failed = results.testEvents().failed().list().get(0);
    assertThat(failed.getTestDescriptor().getDisplayName())
        .isEqualTo("one_wrong_claim.py:4 print(\"b\")");
    assertThat(failed.getTestDescriptor().getSource().orElseThrow())
        .isInstanceOfSatisfying(
            FileSource.class,
            source -> {
              assertThat(source.getFile()).hasName("one_wrong_claim.py");
              assertThat(source.getPosition().orElseThrow().getLine()).isEqualTo(4);
            });
    assertThat(failure(failed))
        .isInstanceOfSatisfying(
            AssertionFailedError.class,
            error -> {
              assertThat(error.getExpected().getStringRepresentation()).isEqualTo("c");
              assertThat(error.getActual().getStringRepresentation()).isEqualTo("b");
              assertThat(error).hasMessageContaining("one_wrong_claim.py:4: refuted");
              assertThat(error.getStackTrace())
                  .singleElement()
                  .asString()
                  .endsWith("<module>(one_wrong_claim.py:4)");
            });
  }

  @PythonExample(value = "undocumented.py", folder = FALSE)
  static class Undocumented implements ClaimTests {}

  @Test
  void an_undocumented_output_is_a_failing_test_of_its_own() {
    EngineExecutionResults results = execute(Undocumented.class);

    results.testEvents().assertStatistics(stats -> stats.failed(1).succeeded(2));
    assertThat(names(results)).contains("undocumented.py:4 undocumented stdout on GraalPy");
  }

  @PythonExample(value = "ends_early.py", folder = FALSE)
  static class EndsEarly implements ClaimTests {}

  @Test
  void an_example_that_ends_early_fails_for_that_and_for_the_claims_behind() {
    execute(EndsEarly.class).testEvents().assertStatistics(stats -> stats.failed(2).succeeded(0));
  }

  @PythonExample(value = "confirmed.py", folder = TRUE)
  static class WithoutClaimTests {
    @Test
    void passes() {}
  }

  @Test
  void a_pair_that_would_leave_the_claims_untested_is_refused() {
    EngineExecutionResults results = execute(WithoutClaimTests.class);

    results.testEvents().assertStatistics(stats -> stats.started(0));
    assertThat(containerFailure(results))
        .hasMessageContaining("let it implement ClaimTests, which tests the claims");
  }

  @PythonExample("no/such/example.py")
  static class NoSuchExample implements ClaimTests {}

  @Test
  void a_missing_example_is_named() {
    Event failed = execute(NoSuchExample.class).allEvents().failed().list().get(0);

    assertThat(failure(failed))
        .hasMessageContaining(
            "@PythonExample: there is no python-examples/no/such/example.py;"
                + " write the example there, or fix the path");
  }

  @PythonExample(value = "malformed.py", folder = MIXED)
  static class Malformed implements ClaimTests {}

  @Test
  void a_malformed_example_is_told_in_full() {
    Event failed = execute(Malformed.class).allEvents().failed().list().get(0);

    assertThat(failure(failed)).hasMessageContaining("malformed.py:3: can't be used");
  }

  @Test
  void a_runtime_that_is_unknown_is_told() {
    EngineExecutionResults results = execute(Confirmed.class, "jython");

    assertThat(failure(results.allEvents().failed().list().get(0)))
        .hasMessageContaining("verified.runtime=jython: write graalpy, cpython or all");
  }

  @Test
  void a_clock_that_is_unknown_is_told() {
    EngineExecutionResults results =
        EngineTestKit.engine("junit-jupiter")
            .configurationParameter("verified.clock", "broken")
            .selectors(selectClass(Confirmed.class))
            .execute();

    assertThat(failure(results.allEvents().failed().list().get(0)))
        .hasMessageContaining("verified.clock=broken: write virtual or real");
  }

  private static EngineExecutionResults execute(Class<?> fixture) {
    return execute(fixture, "graalpy");
  }

  private static EngineExecutionResults execute(Class<?> fixture, String runtime) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter("verified.runtime", runtime)
        .selectors(selectClass(fixture))
        .execute();
  }

  private static List<String> names(EngineExecutionResults results) {
    return results.testEvents().started().stream()
        .map(Event::getTestDescriptor)
        .map(TestDescriptor::getDisplayName)
        .toList();
  }

  private static Throwable aborted(EngineExecutionResults results, String name) {
    return results.testEvents().aborted().stream()
        .filter(event -> event.getTestDescriptor().getDisplayName().equals(name))
        .map(PythonExampleTest::failure)
        .findFirst()
        .orElseThrow();
  }

  private static Throwable containerFailure(EngineExecutionResults results) {
    return failure(results.containerEvents().failed().list().get(0));
  }

  private static Throwable failure(Event event) {
    Optional<Throwable> failure =
        event.getRequiredPayload(TestExecutionResult.class).getThrowable();
    return failure.orElseThrow();
  }
}
