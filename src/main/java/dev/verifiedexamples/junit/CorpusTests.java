package dev.verifiedexamples.junit;

import dev.verifiedexamples.PublicApi;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The tests of a corpus as a whole: every file is an example and confirmed, every claim is
 * confirmed on at least one runtime, every changed claim is refuted, and the portability pages are
 * as they were.
 *
 * <pre>{@code
 * @PythonCorpus(folder = "docs")
 * class OurExamplesTest implements CorpusTests {}
 * }</pre>
 */
@PublicApi
public interface CorpusTests {

  /** The tests that a corpus asks for. */
  @TestFactory
  @DisplayName("corpus")
  default Stream<DynamicTest> corpus(CorpusTestFactory factory) {
    return factory.tests();
  }
}
