package dev.verifiedexamples.examples.celery;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;

@PythonExample("celery/chord_waits_for_the_whole_group.py")
class ChordWaitsForTheWholeGroupTest implements ClaimTests {

  @Test
  void the_merged_counts_are_those_of_all_texts_together(PythonRun run) {
    List<String> texts = List.of("to be or not", "to be", "that is the question to be asked");
    Value chord =
        run.eval("lambda texts: chord([count_words.s(text) for text in texts], merge.s())")
            .execute(ProxyArray.fromList(List.copyOf(texts)));

    Value counted = chord.invokeMember("delay").invokeMember("get");

    Map<String, Integer> expected =
        texts.stream()
            .flatMap(text -> Stream.of(text.split(" ")))
            .collect(Collectors.toMap(word -> word, word -> 1, Integer::sum));
    assertThat(counted).isEqualTo(expected);
  }

  @Test
  void a_chord_over_nothing_calls_its_body_with_an_empty_list(PythonRun run) {
    Value runs = run.get("index_runs");
    long before = runs.getArraySize();

    assertThat(run.eval("chord([], merge.s()).delay().get()")).isEqualTo(Map.of());

    assertThat(runs.getArraySize()).isEqualTo(before + 1);
    assertThat(runs.getArrayElement(before)).isEqualTo(0);
  }

  @Test
  void results_stand_where_their_tasks_stand(PythonRun run) {
    Value group = run.eval("group(fetch.s(path) for path in ('/c', '/b', '/c', '/a')).delay()");

    assertThat(group.invokeMember("get")).isEqualTo(List.of("", "two three three", "", "one two"));
  }
}
