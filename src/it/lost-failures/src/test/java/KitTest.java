import dev.verifiedexamples.junit.CompatibilityTests;
import dev.verifiedexamples.junit.PythonExampleSource;

@PythonExampleSource(ids = "decorators/stacked_decorators.py")
class KitTest implements CompatibilityTests {}
