package dev.verifiedexamples.junit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Hands {@link PageTests} and {@link CompatibilityTests} what they are made from. */
final class WholeExamplesExtension implements BeforeAllCallback, ParameterResolver {

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
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == WholeExamples.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> testClass = context.getRequiredTestClass();
    Class<?> asking = parameter.getDeclaringExecutable().getDeclaringClass();
    Session session = Session.of(context);
    if (asking == CompatibilityTests.class) {
      return new CompatibilityTestFactory(
          PackedExampleProvider.chosen(
              AnnotationSupport.findAnnotation(testClass, PythonExampleSource.class)),
          session);
    }
    return AnnotationSupport.findAnnotation(testClass, PythonPages.class)
        .map(pages -> new PageTestFactory(pages, session))
        .orElseThrow(
            () ->
                new ExtensionConfigurationException(
                    testClass.getSimpleName()
                        + " implements PageTests: name its pages with @PythonPages"));
  }
}
