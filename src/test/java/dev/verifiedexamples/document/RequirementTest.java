package dev.verifiedexamples.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.testing.Requirements;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTest {

  @Test
  void a_name_is_normalised() {
    assertThat(Requirements.of("Django_Form.Tools>=2").name()).isEqualTo("django-form-tools");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "1.*.*", "1..2"})
  void what_is_no_version_is_refused(String version) {
    assertThatThrownBy(() -> new Requirement.Condition("==", version))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_compared_as_text_may_be_anything() {
    assertThat(new Requirement.Condition("===", "2024-spring").isMetBy(PackageVersion.of("1")))
        .isFalse();
  }

  @Nested
  class A_version_meets_it {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "a          | 0",
          "a>=4.2     | 4.2",
          "a>=4.2     | 4.10",
          "a>=4.2,<6  | 5.2.1",
          "a==4.2     | 4.2.0",
          "a==4.2.*   | 4.2.28",
          "a!=4.2.*   | 4.3",
          "a!=4.2     | 4.2.1",
          "a~=1.4     | 1.9",
          "a~=1.4.5   | 1.4.9",
          "a>2.0rc1   | 2.0",
          "a>2        | 2.0.1",
          "a<2        | 1.9.post1",
        })
    void if_every_condition_holds(String requirement, String version) {
      assertThat(isMet(requirement, version)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "a>=4.2     | 4.1.9",
          "a>=4.2,<6  | 6",
          "a==4.2     | 4.2.1",
          "a==4.2.*   | 4.20",
          "a!=4.2.*   | 4.2.28",
          "a!=4.2     | 4.2.0",
          "a~=1.4     | 2.0",
          "a~=1.4.5   | 1.5",
          "a~=1.4.5   | 1.4.4",
          "a>=2       | 2.0.dev3",
          "a>2        | 2.0",
          "a<2        | 2.0rc1",
          "a>2        | 2.post1",
        })
    void not_if_one_condition_does_not_hold(String requirement, String version) {
      assertThat(isMet(requirement, version)).isFalse();
    }

    private static boolean isMet(String requirement, String version) {
      return Requirements.of(requirement).isMetBy(PackageVersion.of(version));
    }
  }

  @Test
  void versions_have_the_order_of_pep_440() {
    List<String> ordered =
        List.of("1.0.dev1", "1.0a1", "1.0a2", "1.0b1", "1.0rc1", "1.0", "1.0.post1", "1.1", "1.10");

    assertThat(ordered.stream().map(PackageVersion::of)).isSorted();
  }
}
