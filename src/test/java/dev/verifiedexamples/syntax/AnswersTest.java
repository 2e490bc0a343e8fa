package dev.verifiedexamples.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the Python side answers is taken as agreed, or not at all: nothing stands in for a field.
 */
class AnswersTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final GraalPyRuntime RUNTIME = new GraalPyRuntime();
  private static final List<String> PLACES =
      List.of(
          "",
          "/statements/0",
          "/claims/0",
          "/claims/0/lines/0",
          "/unclaimed/0",
          "/metadata",
          "/metadata/requiresPython",
          "/metadata/dependencies/0");
  private static final Set<String> MAY_BE_NULL =
      Set.of("docstring", "metadata", "requiresPython", "marker", "literal", "type", "decoded");
  private static final String SOURCE =
      """
      # /// script
      # requires-python = ">=3.9"
      # dependencies = ["six>=1; python_version>'3'"]
      # ///
      print(1)  # => 1
      print(2)  # prints 2
      """;

  @AfterAll
  static void close() {
    RUNTIME.close();
  }

  @Test
  void an_answer_is_bound_to_its_record() {
    assertThat(Answers.facts(RUNTIME.answer("read", SOURCE)).claims()).hasSize(1);
  }

  @TestFactory
  Stream<DynamicTest> a_field_that_is_missing_is_an_error() throws JsonProcessingException {
    return everyField(
        PLACES.stream(), (place, field) -> assertRefused(without(place, field), field));
  }

  @TestFactory
  Stream<DynamicTest> a_field_that_is_null_is_an_error_unless_it_may_be()
      throws JsonProcessingException {
    return everyField(
        PLACES.stream(),
        (place, field) -> {
          ObjectNode answer = answer();
          at(answer, place).putNull(field);
          if (MAY_BE_NULL.contains(field)) {
            assertThat(Answers.facts(answer.toString())).isNotNull();
          } else {
            assertRefused(answer, field);
          }
        });
  }

  private interface Check {
    void of(String place, String field) throws JsonProcessingException;
  }

  private static Stream<DynamicTest> everyField(Stream<String> places, Check check) {
    return places.flatMap(
        place ->
            fields(place)
                .map(
                    field ->
                        DynamicTest.dynamicTest(
                            place + "/" + field, () -> check.of(place, field))));
  }

  @Test
  void a_field_that_is_not_known_is_an_error() throws JsonProcessingException {
    ObjectNode answer = answer();
    answer.put("surprise", 1);

    assertRefused(answer, "surprise");
  }

  private static void assertRefused(ObjectNode answer, String field) {
    assertThatIllegalStateException()
        .isThrownBy(() -> Answers.facts(answer.toString()))
        .withMessageContaining("the Python side answered otherwise than agreed")
        .withMessageContaining(field);
  }

  private static Stream<String> fields(String place) {
    try {
      Iterable<String> names = () -> at(answerOrFail(), place).fieldNames();
      return List.copyOf(StreamSupport.stream(names.spliterator(), false).toList()).stream();
    } catch (ClassCastException none) {
      throw new AssertionError("there is no object at " + place, none);
    }
  }

  private static ObjectNode without(String place, String field) throws JsonProcessingException {
    ObjectNode answer = answer();
    at(answer, place).remove(field);
    return answer;
  }

  private static ObjectNode at(ObjectNode answer, String place) {
    return (ObjectNode) (place.isEmpty() ? answer : answer.at(place));
  }

  private static ObjectNode answerOrFail() {
    try {
      return answer();
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }

  private static ObjectNode answer() throws JsonProcessingException {
    return (ObjectNode) JSON.readTree(RUNTIME.answer("read", SOURCE));
  }
}
