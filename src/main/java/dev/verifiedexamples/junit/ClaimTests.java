package dev.verifiedexamples.junit;

import dev.verifiedexamples.PublicApi;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Gives the pair of an example one test for each claim, named by its file and line, which fails if
 * any runtime refutes it; one for running to the end on each runtime; and one for each undocumented
 * output.
 *
 * <pre>{@code
 * @PythonExample("accounts/account.py")
 * class AccountTest implements ClaimTests {}
 * }</pre>
 */
@PublicApi
public interface ClaimTests {

  /** The tests that the example itself asks for. */
  @TestFactory
  @DisplayName("claims")
  default Stream<DynamicTest> claims(ClaimTestFactory factory) {
    return factory.tests();
  }
}
