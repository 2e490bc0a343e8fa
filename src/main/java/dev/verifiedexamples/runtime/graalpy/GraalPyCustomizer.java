package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.PublicApi;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;

/**
 * How somebody builds their interpreters: what they set on GraalVM's builders, the examples are run
 * with. A class of JUnit tests that prove the bundled examples implements it:
 *
 * <pre>{@code
 * class OurGraalPyTest implements CompatibilityTests, GraalPyCustomizer {
 *
 *   @Override
 *   public void customize(Context.Builder context) {
 *     context.option("python.IntMaxStrDigits", "1000");
 *   }
 * }
 * }</pre>
 *
 * <p>It is asked whenever an engine or a context is built, from any thread. What it leaves alone is
 * as in any other run. Whatever it sets, some things stay as they are, for without them an example
 * could not be observed, or not be kept in its place: its engine, standard streams and log, files
 * and sockets, working directory, and that leaving it does not end the JVM. Native code, processes
 * and the environment are what the example itself asks for. So {@code allowAllAccess} opens Java to
 * an example, but not the machine's files.
 */
@PublicApi
public interface GraalPyCustomizer {

  /** Sets what engines are to have, such as {@code engine.Mode}. */
  default void customize(Engine.Builder engine) {}

  /** Sets what the interpreter of an example is to have: options, access to Java, threads. */
  default void customize(Context.Builder context) {}
}
