package dev.verifiedexamples.junit;

import dev.verifiedexamples.runtime.PythonRun;
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
    aroundAll(invocation, method);
  }

  @Override
  public void interceptAfterAllMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    aroundAll(invocation, method);
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    aroundEach(invocation, method, context);
  }

  @Override
  public void interceptAfterEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    aroundEach(invocation, method, context);
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

  /** Without a run there is nothing to prepare, and yet there may be claims that hold elsewhere. */
  private static void aroundAll(
      Invocation<Void> invocation, ReflectiveInvocationContext<Method> method) throws Throwable {
    Optional<PythonRun> run = run(method);
    if (run.flatMap(PythonExampleExtension::obstacle).isPresent()) {
      invocation.skip();
    } else {
      onItsThread(invocation, run);
    }
  }

  /** Claims are of a run that is over: what prepares a run for a test is not for them. */
  private static void aroundEach(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    Optional<PythonRun> run = run(method);
    if (run.isPresent()
        && PythonExampleExtension.parameters(context).contains(ClaimTestFactory.class)) {
      invocation.skip();
      return;
    }
    run.flatMap(PythonExampleExtension::obstacle)
        .ifPresent(reason -> Assumptions.assumeTrue(false, reason));
    onItsThread(invocation, run);
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
