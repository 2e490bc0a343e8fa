package dev.verifiedexamples.junit;

import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * What takes a {@link PythonRun} goes on where the example ran: what Python keeps for a thread is
 * there.
 */
final class RunThreadExtension implements InvocationInterceptor {

  @Override
  public void interceptBeforeAllMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    around(invocation, method, context);
  }

  @Override
  public void interceptAfterAllMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    around(invocation, method, context);
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    around(invocation, method, context);
  }

  @Override
  public void interceptAfterEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    around(invocation, method, context);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    onItsThread(invocation, run(method));
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    onItsThread(invocation, run(method));
  }

  /**
   * Without a run there is nothing to prepare: a test that wants that is not applicable, but there
   * may be claims that hold elsewhere.
   */
  private static void around(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    Optional<PythonRun> run = run(method);
    Optional<String> obstacle = run.flatMap(PythonExampleExtension::obstacle);
    if (obstacle.isEmpty()) {
      onItsThread(invocation, run);
    } else if (isForClaims(context)) {
      invocation.skip();
    } else {
      Assumptions.assumeTrue(false, obstacle.get());
    }
  }

  /** Those of the example, or all tests of a class, which they are among. */
  private static boolean isForClaims(ExtensionContext context) {
    return context.getTestMethod().isEmpty()
        || PythonExampleExtension.parameters(context).contains(ClaimTestFactory.class);
  }

  private static Optional<PythonRun> run(ReflectiveInvocationContext<Method> method) {
    return method.getArguments().stream()
        .filter(PythonRun.class::isInstance)
        .map(PythonRun.class::cast)
        .findFirst();
  }

  private static void onItsThread(Invocation<Void> invocation, Optional<PythonRun> run)
      throws Throwable {
    if (run.isEmpty()) {
      invocation.proceed();
      return;
    }
    run.get()
        .onItsThread(
            () -> {
              try {
                return invocation.proceed();
              } catch (Exception | Error thrown) {
                throw thrown;
              } catch (Throwable neither) {
                throw new UndeclaredThrowableException(neither);
              }
            });
  }
}
