package dev.verifiedexamples.junit;

import dev.verifiedexamples.junit.github.AnnotationListener;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Hands the tests of a {@link PythonCorpus} class what they are made from. */
final class PythonCorpusExtension implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == CorpusTestFactory.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Parameters.resolved(() -> factory(context));
  }

  private static CorpusTestFactory factory(ExtensionContext context) {
    WholeExamplesExtension.refuseCustomizer(context.getRequiredTestClass());
    Optional<PythonCorpus> annotation =
        AnnotationSupport.findAnnotation(context.getRequiredTestClass(), PythonCorpus.class);
    return new CorpusTestFactory(
        annotation.orElseThrow(
            () -> new ExtensionConfigurationException("@PythonCorpus stands on a class")),
        Session.of(context),
        sum -> context.publishReportEntry(AnnotationListener.SUM, sum));
  }
}
