import dev.verifiedexamples.junit.CompatibilityTests;
import dev.verifiedexamples.junit.PythonExampleSource;

@PythonExampleSource(topics = "pattern_matching")
class OurGraalPyTest implements CompatibilityTests {}
