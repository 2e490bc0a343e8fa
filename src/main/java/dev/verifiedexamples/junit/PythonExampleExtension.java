package dev.verifiedexamples.junit;

import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Verification;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs the example of a {@link PythonExample} class, and hands its tests what they ask for. */
final class PythonExampleExtension
    implements BeforeAllCallback,
        AfterEachCallback,
        AfterAllCallback,
        ExecutionCondition,
        ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(PythonExampleExtension.class);
  private static final Set<Class<?>> RUNS =
      Set.of(PythonRun.class, Execution.class, Verification.class);
  private static final Set<Class<?>> PARAMETERS =
      Set.of(
          PythonRun.class,
          Execution.class,
          Verification.class,
          CrossCheck.class,
          OnCPython.class,
          ClaimTestFactory.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    TestRunner.requireOneThatTellsFailures();
    Class<?> testClass = pair(context).getRequiredTestClass();
    if (!ClaimTests.class.isAssignableFrom(testClass)) {
      // Its claims would go untested, and nobody would see that.
      throw new ExtensionConfigurationException(
          "%s is the pair of an example: let it implement %s, which tests the claims"
              .formatted(testClass.getSimpleName(), ClaimTests.class.getSimpleName()));
    }
    WholeExamplesExtension.refuseCustomizer(testClass);
  }

  // JUnit closes what its stores hold from 5.13 on only, so that is done here.

  @Override
  public void afterEach(ExtensionContext context) {
    closeFresh(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    closeFresh(context);
    ExampleRuns runs = context.getStore(NAMESPACE).remove(ExampleRuns.class, ExampleRuns.class);
    if (runs != null) {
      runs.close();
    }
  }

  private static void closeFresh(ExtensionContext context) {
    FreshRuns runs = context.getStore(NAMESPACE).remove(FreshRuns.class, FreshRuns.class);
    if (runs != null) {
      runs.all().forEach(PythonRun::close);
    }
  }

  /** The runs that one test has for itself. */
  private record FreshRuns(Queue<PythonRun> all) {}

  /** A test that takes the run of an example on GraalPy needs that it could be run. */
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    try {
      return obstacle(parameters(context), context)
          .map(ConditionEvaluationResult::disabled)
          .orElseGet(() -> ConditionEvaluationResult.enabled("it could be run"));
    } catch (ExtensionConfigurationException wrong) {
      // Resolving its parameters says so, without the words that JUnit puts before it here.
      return ConditionEvaluationResult.enabled(wrong.getMessage());
    }
  }

  private static Optional<String> obstacle(List<Class<?>> wanted, ExtensionContext context) {
    if (wanted.stream().anyMatch(RUNS::contains)) {
      return obstacle(runs(context).shared());
    }
    return wanted.contains(OnCPython.class) && runs(context).onCPython().isEmpty()
        ? Optional.of("not applicable: no CPython here can run the example")
        : Optional.empty();
  }

  /** What the test, or the factory of tests, asks for; nothing in a class. */
  static List<Class<?>> parameters(ExtensionContext context) {
    return context.getTestMethod().stream()
        .<Class<?>>flatMap(method -> Arrays.stream(method.getParameterTypes()))
        .toList();
  }

  /** Why there is nothing to test in a run that did not take place. */
  static Optional<String> obstacle(PythonRun run) {
    return run.execution().obstacle().map(obstacle -> "not applicable: " + obstacle.summary());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARAMETERS.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return Parameters.resolved(
        () -> {
          ExampleRuns runs = runs(context);
          return parameter.isAnnotated(Fresh.class)
              ? fresh(type, runs, context)
              : shared(type, runs);
        });
  }

  private static Object shared(Class<?> type, ExampleRuns runs) {
    if (type == Verification.class) {
      return runs.verification();
    }
    if (type == CrossCheck.class) {
      return runs.check();
    }
    if (type == OnCPython.class) {
      return runs.onCPython().orElseThrow();
    }
    if (type == ClaimTestFactory.class) {
      return runs.tests();
    }
    return type == Execution.class ? runs.shared().execution() : runs.shared();
  }

  private static PythonRun fresh(Class<?> type, ExampleRuns runs, ExtensionContext context) {
    if (type != PythonRun.class) {
      throw new ExtensionConfigurationException("@Fresh stands before a PythonRun");
    }
    PythonRun run = runs.fresh();
    context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            FreshRuns.class, key -> new FreshRuns(new ConcurrentLinkedQueue<>()), FreshRuns.class)
        .all()
        .add(run);
    return run;
  }

  private static ExampleRuns runs(ExtensionContext context) {
    ExtensionContext pair = pair(context);
    PythonExample annotation =
        AnnotationSupport.findAnnotation(pair.getRequiredTestClass(), PythonExample.class)
            .orElseThrow();
    return pair.getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            ExampleRuns.class,
            key -> ExampleRuns.of(annotation, Session.of(context)),
            ExampleRuns.class);
  }

  /** The class that carries the annotation; its tests and nested classes share its run. */
  private static ExtensionContext pair(ExtensionContext context) {
    ExtensionContext at = context;
    while (isOfMethod(at)
        || !AnnotationSupport.isAnnotated(at.getTestClass(), PythonExample.class)) {
      at = at.getParent().orElseThrow();
    }
    return at;
  }

  /** Those tell their class, too. */
  private static boolean isOfMethod(ExtensionContext context) {
    return context.getTestMethod().isPresent();
  }
}
