package dev.verifiedexamples.junit;

import dev.verifiedexamples.junit.github.AnnotationListener;
import dev.verifiedexamples.runtime.graalpy.GraalPyCustomizer;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Hands {@link PageTests} and {@link CompatibilityTests} what they are made from. */
final class WholeExamplesExtension
    implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(WholeExamplesExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    Class<?> testClass = context.getRequiredTestClass();
    if (AnnotationSupport.isAnnotated(testClass, PythonPages.class)
        && !PageTests.class.isAssignableFrom(testClass)) {
      // Its pages would go untested, and nobody would see that.
      throw new ExtensionConfigurationException(
          "%s names pages: let it implement %s, which tests them"
              .formatted(testClass.getSimpleName(), PageTests.class.getSimpleName()));
    }
    if (AnnotationSupport.isAnnotated(testClass, KnownDifferences.class)
        && !CompatibilityTests.class.isAssignableFrom(testClass)) {
      throw new ExtensionConfigurationException(
          "%s names known differences: let it implement %s, which looks for them"
              .formatted(testClass.getSimpleName(), CompatibilityTests.class.getSimpleName()));
    }
    if (PageTests.class.isAssignableFrom(testClass)) {
      refuseCustomizer(testClass);
    }
  }

  /**
   * Refuses a class that has a say in how interpreters are built, where nobody would ask it.
   *
   * @throws ExtensionConfigurationException if it is one
   */
  static void refuseCustomizer(Class<?> testClass) {
    if (GraalPyCustomizer.class.isAssignableFrom(testClass)) {
      throw new ExtensionConfigurationException(
          "%s is a %s: only %s are run on interpreters of their own; let another class be one"
              .formatted(
                  testClass.getSimpleName(),
                  GraalPyCustomizer.class.getSimpleName(),
                  CompatibilityTests.class.getSimpleName()));
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == WholeExamples.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> asking = parameter.getDeclaringExecutable().getDeclaringClass();
    return Parameters.resolved(() -> factory(asking, context));
  }

  private static Object factory(Class<?> asking, ExtensionContext context) {
    Class<?> testClass = context.getRequiredTestClass();
    if (asking == CompatibilityTests.class) {
      return compatibility(testClass, context);
    }
    Session session = Session.of(context);
    return AnnotationSupport.findAnnotation(testClass, PythonPages.class)
        .map(pages -> new PageTestFactory(pages, session))
        .orElseThrow(
            () ->
                new ExtensionConfigurationException(
                    testClass.getSimpleName()
                        + " implements PageTests: name its pages with @PythonPages"));
  }

  private static CompatibilityTestFactory compatibility(
      Class<?> testClass, ExtensionContext context) {
    Session session = Session.of(context);
    GraalPyRuntime graalpy = session.graalpy();
    if (context.getRequiredTestInstance() instanceof GraalPyCustomizer customizer) {
      graalpy = session.customizedBy(customizer);
      context.getStore(NAMESPACE).put(GraalPyRuntime.class, graalpy);
    }
    return new CompatibilityTestFactory(
        PackedExampleProvider.chosen(
            AnnotationSupport.findAnnotation(testClass, PythonExampleSource.class)),
        session,
        graalpy,
        KnownDifferenceList.of(AnnotationSupport.findAnnotation(testClass, KnownDifferences.class)),
        sum -> context.publishReportEntry(AnnotationListener.SUM, sum));
  }

  /** A runtime that only one class uses goes with its tests. */
  @Override
  public void afterEach(ExtensionContext context) {
    GraalPyRuntime own =
        context.getStore(NAMESPACE).remove(GraalPyRuntime.class, GraalPyRuntime.class);
    if (own != null) {
      own.close();
    }
  }
}
