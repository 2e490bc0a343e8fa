package dev.verifiedexamples.junit;

import dev.verifiedexamples.PublicApi;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a {@link PythonPages} class one test for each page, which fails if anything that its Python
 * claims is not so on any runtime, or if something is not claimed.
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
