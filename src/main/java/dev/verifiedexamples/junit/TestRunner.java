package dev.verifiedexamples.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * What runs the tests. There are some that lose dynamic tests, so that the build would pass though
 * claims are refuted.
 */
final class TestRunner {

  private static final String SUREFIRE =
      "org.apache.maven.surefire.junitplatform.JUnitPlatformProvider";
  private static final String SUREFIRE_THAT_LOSES = "3.5.3";

  /** Came with JUnit 5.8. */
  private static final String OF_JUNIT = "org.junit.jupiter.api.ClassOrderer";

  private TestRunner() {}

  /**
   * Refuses those that lose failing tests.
   *
   * @throws ExtensionConfigurationException naming what to take instead
   */
  static void requireOneThatTellsFailures() {
    if (surefire().filter(SUREFIRE_THAT_LOSES::equals).isPresent()) {
      throw new ExtensionConfigurationException(
          "Maven Surefire 3.5.3 loses failing dynamic tests, so that wrong claims would pass;"
              + " take maven-surefire-plugin 3.5.4 or later");
    }
    if (find(OF_JUNIT, TestRunner.class.getClassLoader()).isEmpty()) {
      throw new ExtensionConfigurationException(
          "JUnit before 5.8 loses failing dynamic tests, so that wrong claims would pass;"
              + " take JUnit 5.8 or later");
    }
  }

  private static Optional<String> surefire() {
    return find(SUREFIRE, ClassLoader.getSystemClassLoader())
        .map(Class::getPackage)
        .map(Package::getImplementationVersion);
  }

  private static Optional<Class<?>> find(String name, ClassLoader loader) {
    try {
      return Optional.of(Class.forName(name, false, loader));
    } catch (ClassNotFoundException | LinkageError isNotThere) {
      return Optional.empty();
    }
  }
}
