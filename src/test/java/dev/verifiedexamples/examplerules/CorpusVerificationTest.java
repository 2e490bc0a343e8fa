package dev.verifiedexamples.examplerules;

import dev.verifiedexamples.junit.CorpusTests;
import dev.verifiedexamples.junit.PythonCorpus;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** The corpus as a whole: last, so that it finds what the pairs have verified. */
@Isolated // what is isolated comes behind what is not
@Order(Integer.MAX_VALUE)
@Timeout(value = 20, unit = TimeUnit.MINUTES) // alone, it verifies all of it
@PythonCorpus(portability = "docs/portability")
class CorpusVerificationTest implements CorpusTests {}
