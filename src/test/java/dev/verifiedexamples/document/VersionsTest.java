package dev.verifiedexamples.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

  @ParameterizedTest
  @CsvSource({
    "3.13, 3.13.0, true",
    "3.13, 3.13.11, true",
    "3.13, 3.12.9, false",
    "3.13, 3.14.0, false",
    "3.9+, 3.13.0, true",
    "3.13+, 3.9.1, false",
    "3.11-3.12, 3.11.0, true",
    "3.11-3.12, 3.12.8, true",
    "3.11-3.12, 3.13.0, false",
    "25.0+, 25.2.4, true"
  })
  void releases_are_compared_as_numbers(String versions, String version, boolean included) {
    assertThat(Versions.of(versions).include(version)).isEqualTo(included);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.13", "3.13+", "3.11-3.12"})
  void they_are_written_as_they_are_read(String spelling) {
    assertThat(Versions.of(spelling)).hasToString(spelling);
    assertThat(Scope.of("cpython[" + spelling + "]").arrow())
        .isEqualTo("# cpython[" + spelling + "]=>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "3.x", ">=3.13", "3.13.1", "3.11-"})
  void anything_else_is_refused(String spelling) {
    assertThatIllegalArgumentException().isThrownBy(() -> Versions.of(spelling));
  }

  @Test
  void a_scope_without_versions_covers_all_of_its_runtime() {
    RuntimeInfo cpython = new RuntimeInfo(RuntimeInfo.Kind.CPYTHON, "3.13.0", "3.13.0", "python3");

    assertThat(Scope.of("cpython").covers(cpython)).isTrue();
    assertThat(Scope.of("graalpy").covers(cpython)).isFalse();
    assertThat(Scope.EVERYWHERE.covers(cpython)).isTrue();
    assertThat(Scope.DOCUMENTED.covers(cpython)).isFalse();
  }
}
