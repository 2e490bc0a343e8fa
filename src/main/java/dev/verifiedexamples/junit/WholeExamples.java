package dev.verifiedexamples.junit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Examples that are tested whole, one test each. */
public sealed interface WholeExamples permits PageTestFactory, CompatibilityTestFactory {

  /** A test for each of them, and what they owe together. */
  Stream<DynamicTest> tests();
}
