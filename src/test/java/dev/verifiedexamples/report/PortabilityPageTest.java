package dev.verifiedexamples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Settings;
import dev.verifiedexamples.document.Shim;
import dev.verifiedexamples.document.Statement;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verify.Verifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortabilityPageTest {

  private static final RuntimeInfo GRAALPY =
      new RuntimeInfo(RuntimeInfo.Kind.GRAALPY, "25.2.4", "3.12.8", "JDK 17");
  private static final RuntimeInfo CPYTHON =
      new RuntimeInfo(RuntimeInfo.Kind.CPYTHON, "3.13.0", "3.13.0", "/home/me/python3");

  @Test
  void claims_for_all_runtimes_for_some_and_errata_are_counted() {
    PortabilityPage page =
        page(
            example(
                Settings.DEFAULT,
                claim("", "1"),
                claim("graalpy", "2"),
                claim("cpython", "3"),
                claim("documented", "4")));

    assertThat(page)
        .returns(1, PortabilityPage::examples)
        .returns(4, PortabilityPage::claims)
        .returns(1, PortabilityPage::everywhere)
        .returns(2, PortabilityPage::scoped)
        .returns(1, PortabilityPage::errata);
  }

  @Test
  void claims_of_an_example_for_one_runtime_are_all_scoped_but_its_errata() {
    PortabilityPage page =
        page(
            example(
                forRuntimes(RuntimeInfo.Kind.CPYTHON),
                claim("", "1"),
                claim("cpython", "2"),
                claim("documented", "3")));

    assertThat(page)
        .returns(0, PortabilityPage::everywhere)
        .returns(2, PortabilityPage::scoped)
        .returns(1, PortabilityPage::errata);
    assertThat(page.alone())
        .containsExactly(
            new PortabilityPage.Alone(
                "A \\| title.", "a/b.py", "python-examples/a/b.py", "CPython", "It collects."));
  }

  @Test
  void what_is_not_confirmed_is_counted_and_nothing_is_said_of_none() {
    assertThat(page(example(Settings.DEFAULT, claim("", "1"))).unconfirmed()).isEqualTo("1");
    assertThat(page(example(Settings.DEFAULT)).unconfirmed()).isEmpty();
  }

  @Test
  void a_difference_shows_both_sides_of_a_statement() {
    PortabilityPage page =
        page(
            example(
                Settings.DEFAULT,
                claim("graalpy", "a|b"),
                claim("cpython[3.13+]", "`c`", ""),
                claim("cpython[3.12]", "d")));

    assertThat(page.causes())
        .singleElement()
        .returns("Memory", PortabilityPage.Cause::cause)
        .extracting(cause -> cause.examples().get(0).statements())
        .isEqualTo(
            List.of(
                new PortabilityPage.Difference(
                    1,
                    "python-examples/a/b.py",
                    "`f(\"\\|\")`",
                    "3.13+: `` `c` ``<br>(an empty line)<br>3.12: `d`",
                    "`a\\|b`")));
  }

  @Test
  void a_side_that_no_claim_speaks_for_is_a_dash() {
    assertThat(page(example(Settings.DEFAULT, claim("graalpy", "1"))).causes())
        .singleElement()
        .extracting(cause -> cause.examples().get(0).statements().get(0).cpython())
        .isEqualTo("–");
  }

  @Test
  void an_erratum_names_its_documents_and_what_is_so_instead() {
    PortabilityPage page =
        page(
            example(
                Settings.DEFAULT, claim("documented", "1"), claim("", "2"), claim("graalpy", "3")));

    assertThat(page.errataRows())
        .containsExactly(
            new PortabilityPage.Erratum(
                "B7 (By example)<br>X1",
                "a/b.py",
                "python-examples/a/b.py",
                1,
                "`f(\"\\|\")`",
                "`1`",
                "`2`<br>graalpy: `3`",
                "because \\| so"));
  }

  @Test
  void a_stand_in_is_counted_where_graalpy_uses_it() {
    Settings settings = withShim(Settings.DEFAULT);
    Settings onCPython = withShim(forRuntimes(RuntimeInfo.Kind.CPYTHON));

    assertThat(page(example(settings, claim("", "1"))).standIns())
        .singleElement()
        .returns(Shim.SQLITE3.word(), PortabilityPage.StandIn::word)
        .returns(1, PortabilityPage.StandIn::examples);
    assertThat(page(example(onCPython, claim("", "1"))).standIns()).isEmpty();
  }

  @Test
  void runtimes_are_named_without_the_place_of_an_executable() {
    assertThat(page(example(Settings.DEFAULT, claim("", "1"))).runtimes())
        .containsExactly(
            new PortabilityPage.VerifiedOn("GraalPy 25.2.4 on JDK 17"),
            new PortabilityPage.VerifiedOn("CPython 3.13.0"));
  }

  private static PortabilityPage page(Example example) {
    CrossCheck check = CrossCheck.of(Verifier.verify(example, Execution.none(GRAALPY)));
    return PortabilityPage.of(
        List.of(check),
        List.of(GRAALPY, CPYTHON),
        Map.of("B", "By example", "Y", "Another"),
        Path.of(""));
  }

  private static Example example(Settings settings, Claim... claims) {
    return new Example(
        "a/b.py",
        Path.of("python-examples/a/b.py"),
        "A | title.",
        Optional.of(new Example.Difference("memory", "it collects.")),
        List.of("B7", "X1"),
        settings,
        List.of(claims),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  private static Claim claim(String scope, String... lines) {
    return new Claim(
        new Statement(0, "f(\"|\")", 1, 1, "<module>", Statement.Shows.EXPRESSION, false),
        1,
        Scope.of(scope),
        false,
        false,
        Arrays.stream(lines)
            .map(
                text ->
                    new Claim.Line(
                        1, text, false, Optional.empty(), Optional.empty(), Optional.empty()))
            .toList(),
        "because | so");
  }

  private static Settings forRuntimes(RuntimeInfo.Kind... kinds) {
    Settings settings = Settings.DEFAULT;
    return new Settings(
        settings.permissions(),
        settings.timeLimit(),
        settings.memory(),
        settings.dependencies(),
        settings.requiresPython(),
        Set.of(kinds),
        settings.shims(),
        settings.clock());
  }

  private static Settings withShim(Settings settings) {
    return new Settings(
        settings.permissions(),
        settings.timeLimit(),
        settings.memory(),
        settings.dependencies(),
        settings.requiresPython(),
        settings.runtimes(),
        Set.of(Shim.SQLITE3),
        settings.clock());
  }
}
