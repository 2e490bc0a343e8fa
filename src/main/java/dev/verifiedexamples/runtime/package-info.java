/**
 * Executes examples on GraalPy: the only package that creates polyglot contexts.
 *
 * <pre>{@code
 * try (Runtimes runtimes =
 *     Runtimes.of(Runtimes.Choice.ALL, List.of("3.13"), Packages.NONE)) {
 *   GraalPyRuntime graalpy = runtimes.graalpy();
 *   Example example = (Example) new ExampleReader(graalpy::answer).read("topic/name.py", file);
 *   List<Execution> executions = runtimes.execute(example);
 *   try (PythonRun run = graalpy.start(example)) {
 *     Value account = run.get("account");
 *   }
 * } catch (UnusableRuntimeException notFound) {
 *   System.err.println(notFound.getMessage());
 * }
 * }</pre>
 *
 * <p>What there is on a machine:
 *
 * <pre>{@code
 * List<CPythonRuntime> others = CPythonRuntime.installed();
 * GraalPyPip pip = new GraalPyPip();
 * boolean nobodyLooks = ContinuousIntegration.isRunning();
 * }</pre>
 */
@NullMarked
package dev.verifiedexamples.runtime;

import org.jspecify.annotations.NullMarked;
