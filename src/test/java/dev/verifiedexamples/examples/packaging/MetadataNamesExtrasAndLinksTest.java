package dev.verifiedexamples.examples.packaging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("packaging/metadata_names_extras_and_links.py")
class MetadataNamesExtrasAndLinksTest implements ClaimTests {

  @Test
  void an_extra_that_does_not_exist_adds_nothing_and_is_no_error(PythonRun run) {
    Value installedFor = run.get("installed_for");

    assertThat(installedFor.execute("my-awesome-lib[tests]")).isEqualTo(List.of("httpx"));
    assertThat(installedFor.execute("my-awesome-lib[dev]"))
        .isEqualTo(List.of("httpx", "pytest", "ruff"));
  }

  @Test
  void an_expression_is_normalised_and_an_unknown_licence_refused(PythonRun run) {
    Value metadata =
        run.eval("lambda name: metadata(PYPROJECT.replace('{text = \"MIT\"}', repr(name)))");

    Value header = metadata.execute("mit and apache-2.0").invokeMember("get", "License-Expression");
    assertThat(header).isEqualTo("MIT AND Apache-2.0");
    assertThatPython(() -> metadata.execute("Duke-1.0"))
        .raises("ValueError")
        .withMessageContaining("Unknown license: 'duke-1.0'");
  }

  @Test
  void keywords_that_are_no_list_are_refused(PythonRun run) {
    assertThatPython(
            () ->
                run.eval("metadata(PYPROJECT.replace('[\"utility\", \"python\"]', '\"utility\"'))"))
        .raises("TypeError")
        .withMessageContaining("Field `project.keywords` must be an array");
  }
}
