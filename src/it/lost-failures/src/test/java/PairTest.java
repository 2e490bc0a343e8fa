import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;

@PythonExample("wrong.py")
class PairTest implements ClaimTests {}
