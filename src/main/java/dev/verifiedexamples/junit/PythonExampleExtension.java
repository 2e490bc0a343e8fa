package dev.verifiedexamples.junit;

import dev.verifiedexamples.Execution;
import dev.verifiedexamples.Verification;
import dev.verifiedexamples.runtime.GraalPyRuntime;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs the example of a {@link PythonExample} class, and hands its tests what they ask for. */
final class PythonExampleExtension implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(PythonExampleExtension.class);
  private static final Set<Class<?>> PARAMETERS =
      Set.of(PythonRun.class, Execution.class, Verification.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    Class<?> testClass = context.getRequiredTestClass();
    if (!ClaimTests.class.isAssignableFrom(outermost(testClass))) {
      // Its claims would go untested, and nobody would see that.
      throw new ExtensionConfigurationException(
          "%s is the pair of an example: let it implement %s, which tests the claims"
              .formatted(testClass.getSimpleName(), ClaimTests.class.getSimpleName()));
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARAMETERS.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    ExampleRuns runs = runs(context);
    if (parameter.isAnnotated(Fresh.class)) {
      return fresh(type, runs, context);
    }
    if (type == Verification.class) {
      return runs.verification();
    }
    return type == Execution.class ? runs.shared().execution() : runs.shared();
  }

  private static PythonRun fresh(Class<?> type, ExampleRuns runs, ExtensionContext context) {
    if (type != PythonRun.class) {
      throw new ExtensionConfigurationException("@Fresh stands before a PythonRun");
    }
    PythonRun run = runs.fresh();
    context.getStore(NAMESPACE).put(run, run); // closed with the test
    return run;
  }

  /** Kept with the class that carries the annotation, so that nested classes share the run. */
  private static ExampleRuns runs(ExtensionContext context) {
    ExtensionContext owner = context;
    for (ExtensionContext at = context; at != null; at = at.getParent().orElse(null)) {
      if (at.getTestClass().isPresent()) {
        owner = at;
      }
    }
    PythonExample annotation =
        AnnotationSupport.findAnnotation(owner.getRequiredTestClass(), PythonExample.class)
            .orElseThrow();
    return owner
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            ExampleRuns.class,
            key -> ExampleRuns.of(annotation, runtime(context)),
            ExampleRuns.class);
  }

  /** One engine for all test classes: loading GraalPy takes seconds. */
  private static GraalPyRuntime runtime(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(SharedRuntime.class, key -> new SharedRuntime(), SharedRuntime.class)
        .runtime;
  }

  private static Class<?> outermost(Class<?> testClass) {
    Class<?> outer = testClass;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    return outer;
  }

  private static final class SharedRuntime implements AutoCloseable {
    private final GraalPyRuntime runtime = new GraalPyRuntime();

    @Override
    public void close() {
      runtime.close();
    }
  }
}
