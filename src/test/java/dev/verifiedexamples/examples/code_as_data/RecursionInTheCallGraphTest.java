package dev.verifiedexamples.examples.code_as_data;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("code_as_data/recursion_in_the_call_graph.py")
class RecursionInTheCallGraphTest implements ClaimTests {

  @Test
  void a_circle_of_three_is_found_and_the_way_into_it_is_not_part_of_it(PythonRun run) {
    Value graph =
        graphOf(
            """
            def start(): first()
            def first(): second()
            def second(): third()
            def third(): first()
            """,
            run);

    assertThat(graph.invokeMember("recursive")).isEqualTo(List.of("first", "second", "third"));
  }

  @Test
  void calls_belong_to_the_innermost_function_around_them(PythonRun run) {
    Value graph = graphOf("def outer():\n    def inner(): helper()\n    inner()", run);

    assertThat(graph)
        .attribute("calls")
        .isEqualTo(Map.of("outer", List.of("inner"), "inner", List.of("helper")));
  }

  @Test
  void a_function_that_nobody_defined_leads_nowhere(PythonRun run) {
    Value graph = graphOf("def f(): print(len(''))", run);

    assertThat(graph.invokeMember("reached_from", "print")).hasRepr("set()");
    assertThat(graph.invokeMember("reached_from", "unheard_of")).hasRepr("set()");
  }

  private static Value graphOf(String source, PythonRun run) {
    return run.get("CallGraph").newInstance(source);
  }
}
