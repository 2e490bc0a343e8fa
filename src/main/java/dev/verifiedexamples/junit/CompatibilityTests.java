package dev.verifiedexamples.junit;

import dev.verifiedexamples.PublicApi;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Proves the examples that this library brings on the GraalPy and the JDK of whoever runs the
 * tests: one test for each example, and one that names the verdicts that are not as they were
 * recorded when the library was built.
 *
 * <pre>{@code
 * @PythonExampleSource(topics = "decorators")
 * class OurGraalPyTest implements CompatibilityTests {}
 * }</pre>
 *
 * <p>Without the annotation, all examples are run, which takes minutes. An example that needs what
 * is not there, such as a package, is skipped and says so. A class that is a {@link
 * dev.verifiedexamples.runtime.graalpy.GraalPyCustomizer} says how its interpreters are built, and
 * {@link KnownDifferences} lists what need not be told again.
 */
@PublicApi
@ExtendWith(WholeExamplesExtension.class)
public interface CompatibilityTests {

  /** The tests that the examples ask for. */
  @TestFactory
  @DisplayName("compatibility")
  @Execution(ExecutionMode.SAME_THREAD) // the last one sums up those before
  default Stream<DynamicTest> compatibility(WholeExamples examples) {
    return examples.tests();
  }
}
