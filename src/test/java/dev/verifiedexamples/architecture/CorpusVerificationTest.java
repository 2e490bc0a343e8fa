package dev.verifiedexamples.architecture;

import dev.verifiedexamples.junit.CorpusTests;
import dev.verifiedexamples.junit.PythonCorpus;
import org.junit.jupiter.api.Order;

/** The corpus as a whole: last, so that it finds what the pairs have verified. */
@Order(Integer.MAX_VALUE)
@PythonCorpus(portability = "PORTABILITY.md")
class CorpusVerificationTest implements CorpusTests {}
