package dev.verifiedexamples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.verifiedexamples.launcher.Workload;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  private static final String TRUE = "src/test/resources/fixtures/true";
  private static final String FALSE = "src/test/resources/fixtures/false";
  private static final String NEEDING = "src/test/resources/fixtures/needing";
  private static final String SITE = "src/test/resources/fixtures/site";
  private static final String MIXED = "src/test/resources/fixtures/mixed";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void the_launcher_knows_which_options_take_a_value() {
    assertThat(
            Main.commandLine().getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .filter(option -> option.arity().max() > 0)
                .filter(option -> !option.negatable())
                .flatMap(option -> Stream.of(option.names()))
                .filter(name -> name.startsWith("--")))
        .containsAll(Workload.WITH_VALUES)
        .isSubsetOf(Workload.WITH_VALUES);
  }

  @Nested
  class Verify {

    @Test
    void ends_with_0_when_all_is_confirmed() {
      assertThat(run("verify", TRUE)).isZero();
      assertThat(out.toString())
          .contains("✓ true/confirmed.py")
          .contains("1 example, 6 claims")
          .contains("GraalPy       5 confirmed, 0 refuted, 0 unreached, 1 not applicable")
          .contains("0 lines undocumented, 0 errors");
    }

    @Test
    void ends_with_1_when_something_is_refuted_undocumented_or_failed() {
      assertThat(run("verify", "--runtime", "graalpy", FALSE)).isEqualTo(ExitStatus.REFUTED.code());
      assertThat(out.toString())
          .contains("✗ false/one_wrong_claim.py")
          .contains(FALSE + "/one_wrong_claim.py:4: refuted")
          .contains(FALSE + "/undocumented.py:4: undocumented stdout")
          .contains(FALSE + "/ends_early.py:5: it ended with an exception")
          .contains("3 examples, 5 claims")
          .contains("3 confirmed, 1 refuted, 1 unreached, 0 not applicable")
          .contains("1 line undocumented, 1 error")
          .contains("not confirmed");
    }

    @Test
    void ends_with_2_when_a_file_is_no_example_and_verifies_the_others() {
      assertThat(run("verify", MIXED)).isEqualTo(ExitStatus.UNUSABLE.code());
      assertThat(out.toString())
          .contains("✓ mixed/confirmed.py")
          .contains(MIXED + "/malformed.py:3: can't be used")
          .contains("write # => a");
    }

    @Test
    void ends_with_2_when_there_is_no_such_path() {
      assertThat(run("verify", "no/such/folder")).isEqualTo(ExitStatus.UNUSABLE.code());
      assertThat(err.toString())
          .isEqualToIgnoringNewLines("no/such/folder: there is no such file or folder");
      assertThat(out.toString()).isEmpty();
    }

    @Test
    void ends_with_2_when_a_file_is_neither_a_script_nor_a_page() {
      assertThat(run("verify", "pom.xml")).isEqualTo(ExitStatus.UNUSABLE.code());
      assertThat(err.toString()).contains("pom.xml: this is no document that can be verified");
    }

    @Test
    void ends_with_2_when_a_folder_holds_no_example(@TempDir Path empty) {
      assertThat(run("verify", empty.toString())).isEqualTo(ExitStatus.UNUSABLE.code());
      assertThat(err.toString()).contains("there is no example in this folder");
    }

    @Test
    void ends_with_2_when_an_option_is_unknown() {
      assertThat(run("verify", "--fast", TRUE)).isEqualTo(ExitStatus.UNUSABLE.code());
      assertThat(err.toString()).contains("Unknown option: '--fast'");
    }

    @Test
    void takes_a_script_without_claims_for_no_proof_and_does_not_run_it(@TempDir Path folder)
        throws Exception {
      Path script = Files.writeString(folder.resolve("script.py"), "open('made', 'w')\n");

      assertThat(run("verify", script.toString())).isEqualTo(ExitStatus.REFUTED.code());
      assertThat(out.toString()).contains("it claims nothing");
    }
  }

  @Nested
  class Packages {

    @Test
    void an_example_is_not_applicable_where_its_packages_are_missing() {
      assertThat(run("verify", "--no-complete", NEEDING)).isZero();
      assertThat(out.toString())
          .contains("– needing/greets.py")
          .contains(": needs greeting>=1.2)")
          .contains("1 claim was confirmed on no runtime:")
          .contains("not applicable for want of packages: an example;");
    }

    @Test
    void an_example_without_its_packages_is_not_enough_where_completeness_is_asked_for() {
      assertThat(run("verify", "--complete", NEEDING)).isEqualTo(ExitStatus.REFUTED.code());
    }

    @Test
    void they_are_found_in_the_folder_that_is_named() {
      assertThat(run("verify", "--complete", "--packages", SITE, NEEDING)).isZero();
      assertThat(out.toString()).contains("✓ needing/greets.py");
    }

    @Test
    void ends_with_2_when_the_folder_is_not_there() {
      assertThat(run("verify", "--packages", "no/such/folder", NEEDING))
          .isEqualTo(ExitStatus.UNUSABLE.code());
      assertThat(err.toString()).contains("no/such/folder: there is no such folder of packages");
    }

    @Test
    void an_example_can_be_for_one_runtime_alone() {
      run("verify", NEEDING + "/on_cpython.py");
      assertThat(out.toString())
          .contains("✓ on_cpython.py")
          .contains("(not on GraalPy: the example is for CPython alone)");
    }

    @Test
    void json_says_what_was_in_the_way() throws Exception {
      run("verify", "--format", "json", NEEDING);

      JsonNode lacking = new ObjectMapper().readTree(out.toString()).path("lacking").path(0);
      assertThat(lacking.path("id").asText()).isEqualTo("needing/greets.py");
      assertThat(lacking.path("reason").asText()).isEqualTo("needs greeting>=1.2");
    }
  }

  @Nested
  class Runtimes {

    @Test
    void a_claim_that_no_runtime_confirms_is_named_and_passes_where_nobody_asks_for_all() {
      assertThat(run("verify", "--runtime", "graalpy", "--no-complete", TRUE)).isZero();
      assertThat(out.toString())
          .contains("CPython       not asked for")
          .contains("1 claim was confirmed on no runtime:")
          .contains(TRUE + "/confirmed.py:21  # cpython=>");
    }

    @Test
    void a_claim_that_no_runtime_confirms_fails_where_all_are_asked_for() {
      assertThat(run("verify", "--runtime", "graalpy", "--complete", TRUE))
          .isEqualTo(ExitStatus.REFUTED.code());
    }

    @Test
    void a_word_that_names_none_is_told() {
      assertThat(run("verify", "--runtime", "jython", TRUE)).isEqualTo(ExitStatus.UNUSABLE.code());
      assertThat(err.toString()).contains("'jython' is not graalpy, cpython or all");
    }

    @Test
    void an_executable_that_is_no_cpython_is_told() {
      assertThat(run("verify", "--cpython", "/no/such/python", TRUE))
          .isEqualTo(ExitStatus.UNUSABLE.code());
      assertThat(err.toString())
          .isEqualToIgnoringNewLines("/no/such/python: this is no CPython that can be started");
    }

    @Test
    void a_version_that_is_not_installed_is_told() {
      assertThat(run("verify", "--cpython", "3.99", TRUE)).isEqualTo(ExitStatus.UNUSABLE.code());
      assertThat(err.toString()).contains("no CPython 3.99 was found");
    }

    @Test
    void an_untrusted_example_never_runs_on_cpython_without_a_sandbox() {
      assertThat(run("verify", "--untrusted", "--runtime", "cpython", "--sandbox", "none", TRUE))
          .isEqualTo(ExitStatus.UNUSABLE.code());
      assertThat(err.toString()).contains("run on CPython in bubblewrap only");
    }

    @Test
    void an_untrusted_example_gets_no_permission_that_it_asks_for(@TempDir Path folder)
        throws Exception {
      Path script =
          Files.writeString(
              folder.resolve("script.py"),
              """
              # /// script
              # [tool.verified-examples]
              # permissions = ["environment"]
              # ///
              import os
              "PATH" in os.environ  # => False
              """);

      assertThat(run("verify", "--untrusted", script.toString())).isZero();
    }
  }

  @Nested
  class Json {

    @Test
    void is_one_document_that_its_schema_accepts() throws Exception {
      assertThat(run("verify", "--runtime", "graalpy", "--format", "json", TRUE, FALSE, MIXED))
          .isEqualTo(ExitStatus.UNUSABLE.code());

      JsonNode document = new ObjectMapper().readTree(out.toString());
      assertThat(schema("verification").validate(document)).isEmpty();
      assertThat(document.at("/ledgers/0/examples").asInt()).isEqualTo(6);
      assertThat(document.at("/ledgers/0/declared").asInt()).isEqualTo(12);
      assertThat(document.at("/examples/0/covers")).hasToString("[\"B71\",\"D06\"]");
      assertThat(document.at("/examples/0/verifications/0/claims/3/verdict").asText())
          .isEqualTo("notApplicable");
      assertThat(document.at("/examples/5/problems/0/line").asInt()).isEqualTo(3);
      assertThat(document.at("/absent/0/name").asText()).isEqualTo("CPython");
    }

    @Test
    void says_in_which_time_each_runtime_has_run() throws Exception {
      assertThat(clocks()).isEqualTo(Map.of("graalpy", "virtual", "cpython", "real"));
      assertThat(clocks("--clock", "virtual"))
          .isEqualTo(Map.of("graalpy", "virtual", "cpython", "virtual"));
      assertThat(clocks("--clock", "real")).isEqualTo(Map.of("graalpy", "real", "cpython", "real"));
    }

    private Map<String, String> clocks(String... settings) throws Exception {
      List<String> arguments = new ArrayList<>(List.of("verify", "--format", "json", TRUE));
      arguments.addAll(List.of(settings));
      assertThat(run(arguments.toArray(String[]::new))).isZero();
      JsonNode document = new ObjectMapper().readTree(out.toString());
      out.getBuffer().setLength(0);
      Map<String, String> clocks = new HashMap<>();
      for (JsonNode each : document.at("/examples/0/verifications")) {
        String kind = each.path("runtime").asText().replaceFirst("-.*", "");
        clocks.put(kind, each.path("clock").asText());
      }
      return clocks;
    }

    @Test
    void has_a_schema_that_refuses_what_it_does_not_know() throws Exception {
      run("verify", "--runtime", "graalpy", "--format", "json", TRUE);
      String document = out.toString().replace("\"confirmed\"", "\"true, probably\"");

      assertThat(schema("verification").validate(new ObjectMapper().readTree(document)))
          .isNotEmpty();
    }
  }

  @Nested
  class Portability {

    @TempDir private Path folder;

    @Test
    void shows_what_each_runtime_shows_and_which_document_is_wrong() throws Exception {
      assertThat(
              run("verify", "--runtime", "graalpy", "--no-complete", "--portability", dir(), TRUE))
          .isZero();

      assertThat(page("README.md"))
          .contains("1 documented examples make 6 claims")
          .contains("- GraalPy 25")
          .contains("**Incomplete:** 1 of these claims were confirmed on no runtime")
          .contains("| [Object model](object-model.md) | 1 | 1 |");
      String path = fromThePagesTo(TRUE + "/confirmed.py");
      assertThat(page("object-model.md"))
          .contains("# Differences: Object model")
          .contains("**All of it is true.** [true/confirmed.py](" + path + ")")
          .contains("Balances are numbers, wherever they are kept.")
          .contains("| [21](" + path + "#L21) | `balance` | `105` | `105` |");
      assertThat(page("all_errata.md"))
          .contains("| `205` | cpython: `105`<br>graalpy: `105` | it counts a deposit twice |");
      assertThat(page("all_examples.md")).contains("[true/confirmed.py](" + path + ")");
    }

    /** Links work where the pages are written. */
    private String fromThePagesTo(String example) throws IOException {
      Path pages = folder.resolve("report/pages").toRealPath();
      String link = pages.relativize(Path.of(example).toRealPath()).toString().replace('\\', '/');
      assertThat(pages.resolve(link)).exists();
      return link;
    }

    private String page(String name) throws IOException {
      return Files.readString(folder.resolve("report/pages").resolve(name));
    }

    @Test
    void has_every_observation_as_data_that_its_schema_accepts() throws Exception {
      run("verify", "--runtime", "graalpy", "--portability", dir(), TRUE);

      JsonNode data =
          new ObjectMapper().readTree(folder.resolve("report/portability.json").toFile());
      assertThat(schema("portability").validate(data)).isEmpty();
      assertThat(data.at("/examples/0/claims/0/observed/0/shown").asText()).isEqualTo("100");
    }

    @Test
    void is_not_made_of_what_is_refuted() {
      assertThat(run("verify", "--runtime", "graalpy", "--portability", dir(), FALSE))
          .isEqualTo(ExitStatus.REFUTED.code());

      assertThat(err.toString()).contains("report: no report on what is not confirmed");
      assertThat(folder.resolve("report")).doesNotExist();
    }

    private String dir() {
      return folder.resolve("report").toString();
    }
  }

  @Test
  void list_shows_what_there_is() {
    assertThat(run("list", TRUE)).isZero();
    assertThat(out.toString())
        .contains("true\n")
        .contains("confirmed.py  6 claims    B71, D06")
        .contains("All of it is true.")
        .contains("1 example, 6 claims");
  }

  @Test
  void list_finds_words_and_sorts_by_the_documents_that_are_covered() {
    assertThat(run("list", "--by", "source", "--search", "NOTHING more", TRUE, FALSE)).isZero();
    assertThat(out.toString())
        .contains("\nBy example, advanced\n  true/confirmed.py")
        .contains("\nDeep dive\n  true/confirmed.py")
        .contains("1 example, 6 claims");
  }

  @Test
  void show_puts_verdicts_beside_the_lines() {
    assertThat(run("show", "--runtime", "graalpy", "--corpus", FALSE, "one_wrong_claim"))
        .isEqualTo(ExitStatus.REFUTED.code());
    assertThat(out.toString())
        .contains(FALSE + "/one_wrong_claim.py")
        .containsPattern("   4 ✗  \\S")
        .contains("one_wrong_claim.py:4: refuted on GraalPy");
  }

  @Test
  void show_finds_what_covers_an_id() {
    assertThat(run("show", "--runtime", "graalpy", "--corpus", TRUE, "b71")).isZero();
    assertThat(out.toString()).contains("  18 ✓  print(balance)  # => 100");
  }

  @Test
  void show_says_so_when_nothing_is_called_like_that() {
    assertThat(run("show", "--corpus", TRUE, "B99")).isEqualTo(ExitStatus.UNUSABLE.code());
    assertThat(err.toString()).contains("no example is called B99, or covers it; see list");
  }

  @Test
  void help_names_the_commands_and_the_exit_status() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("verify", "list", "Exit status:", "print(balance)    # => 100");
  }

  @Test
  void without_a_command_it_says_what_to_do() {
    assertThat(run()).isEqualTo(ExitStatus.UNUSABLE.code());
    assertThat(err.toString()).contains("Missing command: ");
  }

  private static JsonSchema schema(String document) throws IOException {
    String name = "/dev/verifiedexamples/report/" + document + ".schema.json";
    try (InputStream in = CommandLineTest.class.getResourceAsStream(name)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
