package com.example;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.corpus.Corpus;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

class ScriptsTest {

  @Test
  void a_value_is_asserted_in_the_terms_of_python() {
    try (Context context = Context.create("python")) {
      assertThat(Scripts.evaluate(context, "{'a': [1, 2.0]}")).hasRepr("{'a': [1, 2.0]}");
      assertThat(Scripts.evaluate(context, "1 < 2")).isTrue().hasTypeName("bool");
    }
  }

  @Test
  void the_corpus_is_found_from_a_module() {
    assertThat(Corpus.class.getModule().getName()).isEqualTo("dev.verifiedexamples");
    assertThat(Scripts.about("asyncio")).isNotEmpty();
  }
}
