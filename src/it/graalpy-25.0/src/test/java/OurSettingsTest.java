import dev.verifiedexamples.junit.CompatibilityTests;
import dev.verifiedexamples.junit.KnownDifferences;
import dev.verifiedexamples.junit.PythonExampleSource;
import dev.verifiedexamples.runtime.graalpy.GraalPyCustomizer;
import org.graalvm.polyglot.Context;

@PythonExampleSource(topics = "pattern_matching")
@KnownDifferences("src/test/resources/graalpy-25.0.txt")
class OurSettingsTest implements CompatibilityTests, GraalPyCustomizer {

  @Override
  public void customize(Context.Builder context) {
    context.option("python.IntMaxStrDigits", "1000");
  }
}
