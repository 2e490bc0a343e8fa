package dev.verifiedexamples.junit;

import dev.verifiedexamples.PublicApi;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a {@link PythonPages} class one test for each claim of its pages, at its line, one for each
 * end of a run, and one for each output that nothing claims.
 *
 * <pre>{@code
 * @PythonPages("README.md")
 * class ReadmeTest implements PageTests {}
 * }</pre>
 */
@PublicApi
@ExtendWith(WholeExamplesExtension.class)
public interface PageTests {

  /** The tests that the pages ask for. */
  @TestFactory
  @DisplayName("pages")
  default Stream<DynamicTest> pages(WholeExamples examples) {
    return examples.tests();
  }
}
