package dev.verifiedexamples.examples.packaging;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("packaging/pyproject_metadata_is_checked.py")
class PyprojectMetadataIsCheckedTest implements ClaimTests {

  @Test
  void all_mistakes_are_reported_at_once(PythonRun run) {
    Value found =
        run.get("problems")
            .execute(
                """
                [project]
                version = "one"
                dependencies = ["junit =>5"]
                classifiers = ["Programming Language :: Java", "Programming Language :: Duke"]

                [project.optional-dependencies]
                """);

    assertThat(found)
        .yieldsExactly(
            "InvalidVersion: one",
            "InvalidRequirement: junit =>5",
            "Unknown: Programming Language :: Duke");
  }

  @Test
  void all_spellings_of_a_name_are_one_name(PythonRun run) {
    Value canonical = run.get("canonicalize_name");

    for (String name : List.of("My_Shop.Tools", "MY..SHOP__tools", "my-shop.Tools")) {
      assertThat(canonical.execute(name)).isEqualTo("my-shop-tools");
    }
  }

  @Test
  void an_entry_that_is_missing_is_named(PythonRun run) {
    assertThatPython(() -> run.get("problems").execute("[project]\nname = 'x'"))
        .raises("KeyError")
        .withMessage("'version'");
    assertThatPython(() -> run.get("problems").execute("[project"))
        .raises("TOMLDecodeError")
        .withMessageContaining("at end of document");
  }
}
