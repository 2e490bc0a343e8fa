package dev.verifiedexamples.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Settings;
import dev.verifiedexamples.document.Unreadable.Problem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

  private static final int LINE = 3;
  private static final SourceFacts.RequirementFact DJANGO =
      new SourceFacts.RequirementFact(
          "django", List.of(), List.of(List.of(">=", "5")), null, "django>=5");

  @Test
  void an_empty_block_has_the_default_settings() {
    assertThat(settings("{}")).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void each_setting_is_read() {
    assertThat(
            settings(
                "{'permissions': ['process', 'native'], 'runtimes': ['cpython'],"
                    + " 'clock': 'real', 'timeout': 1.5, 'shims': ['sqlite3']}"))
        .satisfies(
            settings ->
                assertThat(settings.permissions())
                    .containsExactlyInAnyOrder(Permission.PROCESS, Permission.NATIVE))
        .satisfies(
            settings -> assertThat(settings.runtimes()).containsExactly(RuntimeInfo.Kind.CPYTHON))
        .returns(Clock.REAL, Settings::clock)
        .returns(Duration.ofMillis(1500), Settings::timeLimit)
        .satisfies(settings -> assertThat(settings.shims()).hasSize(1));
  }

  @Test
  void packages_get_more_time_unless_a_limit_is_set() {
    assertThat(metadata("{}", DJANGO).settings().timeLimit()).isEqualTo(Duration.ofMinutes(2));
    assertThat(metadata("{'timeout': 5}", DJANGO).settings().timeLimit())
        .isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void an_empty_list_of_runtimes_is_every_runtime() {
    assertThat(settings("{'runtimes': []}").runtimes()).isEqualTo(Settings.DEFAULT.runtimes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'timeuot': 5} | `timeuot` is no setting",
        "{'permissions': ['fly']} | `fly` is no permission",
        "{'permissions': 'process'} | `permissions` is no list",
        "{'runtimes': ['jython']} | `jython` is no runtime",
        "{'shims': ['numpy']} | `numpy` is no shim",
        "{'clock': 'atomic'} | `atomic` is no clock",
        "{'clock': 5} | `5` is no clock",
        "{'timeout': 0} | `timeout = 0` is no time limit",
        "{'timeout': -1} | `timeout = -1` is no time limit",
        "{'timeout': 601} | `timeout = 601` is no time limit",
        "{'timeout': '5'} | `timeout = \"5\"` is no time limit",
        "{'timeout': true} | `timeout = true` is no time limit"
      })
  void a_wrong_setting_is_a_problem_with_its_line_and_what_to_write(String json, String message) {
    List<Problem> problems = metadata(json).problems();

    assertThat(problems).extracting(Problem::message).containsExactly(message);
    assertThat(problems)
        .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(LINE))
        .allSatisfy(problem -> assertThat(problem.hint()).isNotEmpty());
  }

  @Test
  void every_problem_is_named_at_once() {
    assertThat(metadata("{'clock': 'x', 'permissions': ['y', 'z'], 'a': 1}").problems()).hasSize(4);
  }

  private static Settings settings(String json) {
    Metadata metadata = metadata(json);
    assertThat(metadata.problems()).isEmpty();
    return metadata.settings();
  }

  private static Metadata metadata(String json, SourceFacts.RequirementFact... dependencies) {
    try {
      return Metadata.of(
          new SourceFacts.MetadataFact(
              LINE,
              List.of(dependencies),
              null,
              new ObjectMapper().readTree(json.replace('\'', '"'))));
    } catch (JsonProcessingException wrong) {
      throw new AssertionError(wrong);
    }
  }
}
