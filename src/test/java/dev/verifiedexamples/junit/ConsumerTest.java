package dev.verifiedexamples.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.verifiedexamples.corpus.PackedClaim;
import dev.verifiedexamples.corpus.PackedCorpus;
import dev.verifiedexamples.corpus.PackedExample;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.runtime.graalpy.GraalPyCustomizer;
import dev.verifiedexamples.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What a consumer writes: fixture classes, run by the test kit. */
class ConsumerTest {

  private static final String FOLDER = "target/fixture-pages";
  private static final String LIST = "target/fixture-known-differences.txt";

  @Nested
  class Pages {

    @PythonPages(FOLDER + "/true")
    static class True implements PageTests {}

    @PythonPages(FOLDER + "/false.md")
    static class False implements PageTests {}

    @PythonPages(FOLDER + "/none")
    static class Absent implements PageTests {}

    static class Unnamed implements PageTests {}

    @PythonPages(FOLDER)
    static class WithoutPageTests {
      @Test
      void passes() {}
    }

    @Test
    void blocks_of_one_page_are_one_script_and_every_claim_is_a_test() throws IOException {
      write("true/one.md", "```python\nx = 1\n```\n\n```python\nprint(x)  # => 1\n```\n");
      write("true/two.md", "```python\nprint(2)  # => 2\n```\n");

      EngineExecutionResults results = execute(True.class);

      results.testEvents().assertStatistics(stats -> stats.succeeded(4).failed(0).aborted(0));
      assertThat(results.testEvents().succeeded().stream())
          .extracting(event -> event.getTestDescriptor().getDisplayName())
          .contains("true/one.md:6 print(x)", "true/two.md:2 print(2)");
    }

    @Test
    void a_wrong_claim_fails_at_the_line_of_the_page() throws IOException {
      write("false.md", "# Title\n\n```python\nx = 1\n```\n\n```python\nx  # => 2\n```\n");

      assertThat(failures(False.class))
          .singleElement()
          .asString()
          .contains("false.md:8: refuted on GraalPy")
          .contains("documented  2")
          .contains("observed    1");
    }

    @Test
    void a_page_that_claims_nothing_or_is_not_python_fails() throws IOException {
      write("false.md", "```python\nx = 1\n```\n");
      assertThat(failures(False.class)).singleElement().asString().contains("it claims nothing");

      write("false.md", "text\n\n```python\nx = = 1  # => 2\n```\n");
      assertThat(failures(False.class)).singleElement().asString().contains("false.md:4");
    }

    @Test
    void what_names_no_page_fails() {
      assertThat(failures(Absent.class))
          .singleElement()
          .asString()
          .contains("@PythonPages")
          .contains("there is no such file or folder");
      assertThat(failures(Unnamed.class))
          .singleElement()
          .asString()
          .contains("name its pages with @PythonPages");
    }

    @Test
    void a_class_that_would_leave_its_pages_untested_is_refused() {
      assertThat(failures(WithoutPageTests.class))
          .singleElement()
          .asString()
          .contains("let it implement PageTests");
    }

    private static void write(String name, String text) throws IOException {
      Path file = Path.of(FOLDER, name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }

  @Nested
  class Sources {

    static class Parameterized {
      @ParameterizedTest
      @PythonExampleSource(topics = "pattern_matching", ids = "decorators/stacked_decorators.py")
      void takes(PackedExample example) {
        assertThat(example.source()).contains("# ");
      }

      @ParameterizedTest
      @PythonExampleSource(ids = "decorators/stacked_decorators.py")
      void takes_one(PackedExample example) {
        assertThat(example.id()).isEqualTo("decorators/stacked_decorators.py");
      }

      @ParameterizedTest
      @PythonExampleSource(topics = "decorator")
      void takes_none(PackedExample example) {
        throw new AssertionError(example);
      }
    }

    @Test
    void hand_over_the_examples_of_topics_and_those_that_are_named() throws IOException {
      long topic;
      try (Stream<Path> files = Files.list(Path.of("python-examples/pattern_matching"))) {
        topic = files.filter(file -> file.toString().endsWith(".py")).count();
      }

      EngineExecutionResults results = execute(Parameterized.class);

      assertThat(topic).isPositive();
      results.testEvents().assertStatistics(stats -> stats.succeeded(topic + 2).failed(0));
    }

    @Test
    void a_topic_that_is_not_there_fails_and_names_those_that_are() {
      assertThat(failures(Parameterized.class))
          .singleElement()
          .asString()
          .contains("no example is of the topic decorator; topics are")
          .contains("decorators");
    }
  }

  @Nested
  class Compatibility {

    @PythonExampleSource(ids = "decorators/stacked_decorators.py")
    static class Bundled implements CompatibilityTests {}

    @Test
    void of_the_bundled_examples_is_a_test_for_each_and_one_for_all() {
      EngineExecutionResults results = execute(Bundled.class);

      results.testEvents().assertStatistics(stats -> stats.started(2).failed(0));
      assertThat(results.testEvents().succeeded().stream())
          .extracting(event -> event.getTestDescriptor().getDisplayName())
          .contains("decorators/stacked_decorators.py");
    }

    /** Recorded: that 1 was shown, and that another claim was refuted. */
    @ExtendWith(Recorded.Resolver.class)
    static class Recorded {
      static PackedCorpus corpus = new PackedCorpus(List.of(), List.of());
      static KnownDifferenceList known = KnownDifferenceList.of(Optional.empty());

      @TestFactory
      Stream<DynamicTest> tests(WholeExamples examples) {
        return examples.tests();
      }

      static final class Resolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
          return true;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
          Session session = Session.of(context);
          return new CompatibilityTestFactory(
              corpus, session, session.graalpy(), known, context::publishReportEntry);
        }
      }
    }

    @BeforeEach
    void nothing_is_known() {
      Recorded.known = KnownDifferenceList.of(Optional.empty());
    }

    @Test
    void names_the_claims_whose_verdicts_differ_from_those_recorded() {
      Recorded.corpus = recorded("25.0.1", Verdict.REFUTED, Verdict.CONFIRMED);

      List<String> failures = failures(Recorded.class);

      assertThat(failures).hasSize(2);
      assertThat(failures.get(0)).contains("topic/one.py:2: refuted on GraalPy");
      assertThat(failures.get(1))
          .containsPattern("on GraalPy .*, 2 claims differ from what was recorded on 25.0.1")
          .contains("\ntopic/one.py:1  confirmed\n")
          .contains("\ntopic/one.py:2  refuted: 2\n")
          .contains("let a file that @KnownDifferences names have these lines");
    }

    @Test
    void is_given_where_they_are_as_recorded_though_a_claim_is_refuted_still() {
      Recorded.corpus = recorded("25.0.1", Verdict.CONFIRMED, Verdict.REFUTED);

      assertThat(failures(Recorded.class))
          .singleElement()
          .asString()
          .contains("topic/one.py:2: refuted on GraalPy");
    }

    @Test
    void is_not_given_where_nothing_was_proven() {
      Recorded.corpus = new PackedCorpus(List.of(), List.of());

      assertThat(failures(Recorded.class))
          .singleElement()
          .asString()
          .contains("nothing is proven on GraalPy");
    }

    @Nested
    class Known {

      @BeforeEach
      void two_claims_differ() {
        Recorded.corpus = recorded("25.0.1", Verdict.REFUTED, Verdict.CONFIRMED);
      }

      @Test
      void differences_are_skipped_and_the_rest_is_proven() throws IOException {
        know("# why\n\ntopic/one.py:1  confirmed\n  topic/one.py:2 refuted: 2\n");

        EngineExecutionResults results = execute(Recorded.class);

        results.testEvents().assertStatistics(stats -> stats.failed(0).aborted(1).succeeded(1));
        assertThat(message(results.testEvents().aborted().list().get(0)))
            .contains("known to differ:\n")
            .contains("topic/one.py:2  refuted: 2");
      }

      @Test
      void differences_may_have_wildcards() throws IOException {
        know("topic/one.py:1  confirmed\ntopic/one.py:2  refuted: …\n");

        assertThat(failures(Recorded.class)).isEmpty();
      }

      @Test
      void differences_that_show_something_else_now_fail() throws IOException {
        know("topic/one.py:1  confirmed\ntopic/one.py:2  refuted: 4\n");

        List<String> failures = failures(Recorded.class);

        assertThat(failures).hasSize(2);
        assertThat(failures.get(0)).contains("topic/one.py:2: refuted on GraalPy");
        assertThat(failures.get(1))
            .contains("2 claims differ from what was recorded on 25.0.1, 1 of them known")
            .contains("\ntopic/one.py:2  refuted: 2\n")
            .contains("differs no more; remove it:\n" + LIST + ":2: topic/one.py:2  refuted: 4");
      }

      @Test
      void differences_that_differ_no_more_fail_and_so_do_those_of_nothing() throws IOException {
        Recorded.corpus = recorded("25.0.1", Verdict.CONFIRMED, Verdict.CONFIRMED);
        know("topic/one.py:1  refuted: 2\ntopic/one.py:2  refuted: 2\nother.py:1  unreached\n");

        assertThat(failures(Recorded.class))
            .singleElement()
            .asString()
            .contains("1 claim differs from what was recorded on 25.0.1, 1 of them known")
            .contains("differs no more; remove it:\n" + LIST + ":1: topic/one.py:1  refuted: 2\n")
            .contains("\n" + LIST + ":3: other.py:1  unreached");
      }

      @Test
      void differences_cover_one_each() throws IOException {
        know("topic/one.py:1  confirmed\ntopic/one.py:2  refuted: 2\ntopic/one.py:2  refuted: 2");

        assertThat(failures(Recorded.class))
            .singleElement()
            .asString()
            .contains("remove it:\n" + LIST + ":3: ");
      }

      @Test
      void differences_name_what_ends_an_example_and_what_nobody_claims() throws IOException {
        Recorded.corpus =
            packed(
                "25.0.1",
                "print(1)  # => 1\nprint(2)\nprint(3)\n1 / 0\nprint(4)  # => 4\n",
                List.of(
                    claim(1, "print(1)", "1", Verdict.CONFIRMED),
                    claim(5, "print(4)", "4", Verdict.CONFIRMED)));
        assertThat(failures(Recorded.class).get(1))
            .contains("1 claim differs")
            .contains(
                "\ntopic/one.py:4  it ended with an exception: ZeroDivisionError: division by")
            .contains("\ntopic/one.py:5  unreached\n")
            .contains("\ntopic/one.py:2  undocumented stdout: 2\n")
            .contains("\ntopic/one.py:3  undocumented stdout: 3\n");

        know(
            """
            topic/one.py:4  it ended with an exception: ZeroDivisionError: …
            topic/one.py:5  unreached
            topic/one.py:2  undocumented stdout: 2
            topic/one.py:3  undocumented stdout: 3
            """);
        assertThat(failures(Recorded.class)).isEmpty();
      }

      @Test
      void is_nothing_that_is_written_in_another_way() throws IOException {
        for (String line : List.of("topic/one.py", "topic/one.py:2", "topic/one.py:2 …", "2: no")) {
          assertThatExceptionOfType(ExtensionConfigurationException.class)
              .as(line)
              .isThrownBy(() -> know("\n" + line + "\n"))
              .withMessageContaining(LIST + ":2: this is no difference; one looks like");
        }
      }

      private static void know(String list) throws IOException {
        Files.writeString(Path.of(LIST), list);
        Recorded.known = KnownDifferenceList.read(Path.of(LIST));
      }
    }

    @KnownDifferences("target/no-such-list.txt")
    static class Unlisted implements CompatibilityTests {}

    @KnownDifferences("target/no-such-list.txt")
    static class WithoutCompatibilityTests {
      @Test
      void passes() {}
    }

    @Test
    void with_a_list_that_nobody_would_find_or_look_into_is_refused() {
      assertThat(failures(Unlisted.class))
          .singleElement()
          .asString()
          .contains("target/no-such-list.txt can't be read");
      assertThat(failures(WithoutCompatibilityTests.class))
          .singleElement()
          .asString()
          .contains("let it implement CompatibilityTests");
    }

    @PythonExampleSource(ids = "decorators/stacked_decorators.py")
    static class Customized implements CompatibilityTests, GraalPyCustomizer {
      static final AtomicInteger ENGINES = new AtomicInteger();
      static final AtomicInteger CONTEXTS = new AtomicInteger();

      @Override
      public void customize(Engine.Builder engine) {
        ENGINES.incrementAndGet();
      }

      @Override
      public void customize(Context.Builder context) {
        CONTEXTS.incrementAndGet();
        context.option("python.NoSuchOption", "");
      }
    }

    static class CustomizedPages implements PageTests, GraalPyCustomizer {}

    @PythonExample("decorators/stacked_decorators.py")
    static class CustomizedPair implements ClaimTests, GraalPyCustomizer {}

    @PythonCorpus
    static class CustomizedCorpus implements CorpusTests, GraalPyCustomizer {}

    @Test
    void is_proven_on_interpreters_as_the_class_builds_them() {
      assertThat(failures(Customized.class))
          .singleElement()
          .asString()
          .contains("no interpreter can be built with the settings of Customized: ")
          .contains("NoSuchOption");
      assertThat(Customized.ENGINES).hasPositiveValue();
      assertThat(Customized.CONTEXTS).hasPositiveValue();
    }

    @Test
    void is_all_that_takes_interpreters_as_a_class_builds_them() {
      for (Class<?> fixture :
          List.of(CustomizedPages.class, CustomizedPair.class, CustomizedCorpus.class)) {
        assertThat(failures(fixture))
            .singleElement()
            .asString()
            .contains(fixture.getSimpleName() + " is a GraalPyCustomizer: only CompatibilityTests");
      }
    }

    private static PackedCorpus recorded(String version, Verdict first, Verdict second) {
      return packed(
          version,
          "print(1)  # => 1\nprint(2)  # => 3\n",
          List.of(claim(1, "print(1)", "1", first), claim(2, "print(2)", "3", second)));
    }

    private static PackedClaim claim(int line, String statement, String text, Verdict verdict) {
      return new PackedClaim(line, statement, Scope.EVERYWHERE, text, Map.of("graalpy", verdict));
    }

    private static PackedCorpus packed(String version, String source, List<PackedClaim> claims) {
      return new PackedCorpus(
          List.of(new RuntimeInfo(RuntimeInfo.Kind.GRAALPY, version, "", "")),
          List.of(
              new PackedExample(
                  "topic/one.py", "", List.of(), List.of(), Set.of(), claims, source)));
    }
  }

  private static List<String> failures(Class<?> fixture) {
    return execute(fixture).allEvents().failed().list().stream()
        .map(ConsumerTest::message)
        .toList();
  }

  private static String message(Event event) {
    return String.valueOf(
        event
            .getRequiredPayload(TestExecutionResult.class)
            .getThrowable()
            .orElseThrow()
            .getMessage());
  }

  private static EngineExecutionResults execute(Class<?> fixture) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter("verified.runtime", "graalpy")
        .selectors(selectClass(fixture))
        .execute();
  }
}
