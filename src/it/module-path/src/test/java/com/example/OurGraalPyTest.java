package com.example;

import dev.verifiedexamples.junit.CompatibilityTests;
import dev.verifiedexamples.junit.PythonExampleSource;
import dev.verifiedexamples.runtime.graalpy.GraalPyCustomizer;
import org.graalvm.polyglot.Context;

@PythonExampleSource(ids = "decorators/stacked_decorators.py")
class OurGraalPyTest implements CompatibilityTests, GraalPyCustomizer {

  @Override
  public void customize(Context.Builder context) {
    Scripts.restrict(context);
  }
}
