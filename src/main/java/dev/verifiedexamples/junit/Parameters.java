package dev.verifiedexamples.junit;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** Resolves parameters of tests. */
final class Parameters {

  private Parameters() {}

  /**
   * A parameter, or an error whose message begins with what is wrong: JUnit would put the parameter
   * and its method before any other exception.
   */
  static <T> T resolved(Supplier<T> resolution) {
    try {
      return resolution.get();
    } catch (ExtensionConfigurationException wrong) {
      throw new ParameterResolutionException(wrong.getMessage(), wrong);
    }
  }
}
