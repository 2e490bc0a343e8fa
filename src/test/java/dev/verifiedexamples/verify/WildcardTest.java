package dev.verifiedexamples.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {

  @ParameterizedTest
  @CsvSource({
    "<Node at …>,        <Node at 0x7f>",
    "…ab…,               xaby",
    "a…a…a,              axaxa",
    "a…b,                axbb",
    "'took … s',         'took 0.1 s'",
  })
  void stands_for_one_or_more_characters(String claimed, String text) {
    assertThat(Wildcard.matches(claimed, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "<Node at …>,        <Node at >",
    "a…a,                a",
    "a…a,                aa",
    "…ab…,               abab",
    "a…b…c,              abxc",
    "total …,            Total 1",
    "a...b,              axxxb",
    "x = …,              y = 1",
  })
  void does_not_hide_a_difference_beside_it(String claimed, String text) {
    assertThat(Wildcard.matches(claimed, text)).isFalse();
  }
}
