package dev.verifiedexamples.junit;

import dev.verifiedexamples.PublicApi;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Examples that are tested whole, one test each.
 *
 * <pre>{@code
 * @PythonPages("README.md")
 * class ReadmeTest implements PageTests {
 *
 *   @Override
 *   @TestFactory
 *   public Stream<DynamicTest> pages(WholeExamples examples) {
 *     return examples.tests();
 *   }
 * }
 * }</pre>
 */
@PublicApi
public sealed interface WholeExamples permits PageTestFactory, CompatibilityTestFactory {

  /** A test for each of them, and what they owe together. */
  Stream<DynamicTest> tests();
}
