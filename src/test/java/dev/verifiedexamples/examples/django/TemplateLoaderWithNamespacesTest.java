package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;

@PythonExample("django/template_loader_with_namespaces.py")
class TemplateLoaderWithNamespacesTest implements ClaimTests {

  @Test
  void a_map_is_a_folder_of_templates(PythonRun run) {
    addNamespace(run, "java", ProxyHashMap.from(Map.of("hello.html", "Hello from {{ origin }}!")));
    Value template = run.get("engine").invokeMember("get_template", "java:hello.html");

    assertThat(template.getMember("source").asString()).startsWith("Hello from");
    assertThat(template.getMember("origin").getMember("name").asString())
        .isEqualTo("java/0/hello.html");
  }

  @Test
  void a_folder_is_asked_once_for_what_it_has_and_once_for_what_it_lacks(PythonRun run) {
    List<String> asked = new ArrayList<>();
    ProxyExecutable lookUp =
        name -> {
          asked.add(name[0].asString());
          return name[0].asString().equals("there") ? "text" : null;
        };
    Value folder =
        run.eval(
                "lambda get: type('Folder', (dict,), {'__missing__': lambda self, name: get(name)"
                    + " or {}[name]})()")
            .execute(lookUp);
    addNamespace(run, "asked", folder);

    for (int time = 0; time < 3; time++) {
      run.get("render").execute("asked:there");
      assertThatPython(() -> run.get("render").execute("asked:gone"))
          .raises("TemplateDoesNotExist");
    }

    assertThat(asked).containsExactly("there", "gone");
  }

  @Test
  void a_template_that_extends_only_itself_runs_out_of_places(PythonRun run) {
    addNamespace(run, "loop", ProxyHashMap.from(Map.of("a.html", "{% extends 'loop:a.html' %}")));

    assertThatPython(() -> run.get("render").execute("loop:a.html"))
        .raises("TemplateDoesNotExist")
        .withMessage("loop:a.html");
  }

  private static void addNamespace(PythonRun run, String name, Object folder) {
    run.get("NAMESPACES").putHashEntry(name, ProxyArray.fromArray(folder));
  }
}
