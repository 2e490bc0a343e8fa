package dev.verifiedexamples.examples;

import org.graalvm.polyglot.Context;

/**
 * GraalPy as a program embeds it that doesn't use this library: no shims, no packages, no virtual
 * time. Pairs of examples whose packages are native ask it what stands in for them.
 */
public final class BareGraalPy {

  private BareGraalPy() {}

  /** A context to be closed by its user. */
  public static Context open() {
    return Context.newBuilder("python").option("engine.WarnInterpreterOnly", "false").build();
  }
}
