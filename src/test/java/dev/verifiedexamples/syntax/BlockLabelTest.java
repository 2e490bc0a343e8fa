package dev.verifiedexamples.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockLabelTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "python",
        "Python",
        " python ",
        "py",
        "py3",
        "python3",
        "python3.12",
        "ipython",
        "ipython3",
        "python title=\"a.py\"",
        "python,no_run",
        "python:hello.py",
        "python{1,3}",
        "python {continuation}",
        "{python}",
        "{.python}",
        "{.python .numberLines}",
        "{ .python continuation }",
        "{.lang-python}",
        "{code-block} python",
        "{code-cell} ipython3",
        "{sourcecode} py",
        "{testcode}",
      })
  void is_python(String info) {
    assertThat(BlockLabel.of(info)).isEqualTo(BlockLabel.PYTHON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pycon", "python-repl", "PyCon", "{.pycon}", "{doctest}"})
  void is_a_session_of_the_prompt(String info) {
    assertThat(BlockLabel.of(info)).isEqualTo(BlockLabel.PROMPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "c++", "{.ruby}", "{code-block} java", "json5"})
  void is_another_language(String info) {
    assertThat(BlockLabel.of(info)).isEqualTo(BlockLabel.OTHER_LANGUAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "output", "console", "{note}", "{code-block}", "pyton"})
  void says_nothing(String info) {
    assertThat(BlockLabel.of(info)).isEqualTo(BlockLabel.UNKNOWN);
  }
}
