package dev.verifiedexamples.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * The Maven plugin that runs the tests, if it does. Version 3.5.3 loses failing dynamic tests that
 * carry the place they are about: the build passes though claims are refuted.
 */
final class Surefire {

  private static final String PROVIDER =
      "org.apache.maven.surefire.junitplatform.JUnitPlatformProvider";
  private static final String LOSES_FAILURES = "3.5.3";

  private Surefire() {}

  static void requireOneThatTellsFailures() {
    if (version().filter(LOSES_FAILURES::equals).isPresent()) {
      throw new ExtensionConfigurationException(
          "Maven Surefire 3.5.3 loses failing dynamic tests, so that wrong claims would pass;"
              + " take maven-surefire-plugin 3.5.4 or later");
    }
  }

  private static Optional<String> version() {
    try {
      Class<?> provider = Class.forName(PROVIDER, false, ClassLoader.getSystemClassLoader());
      return Optional.ofNullable(provider.getPackage().getImplementationVersion());
    } catch (ClassNotFoundException | LinkageError somethingElse) {
      return Optional.empty();
    }
  }
}
