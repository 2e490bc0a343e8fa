import dev.verifiedexamples.junit.CorpusTests;
import dev.verifiedexamples.junit.PythonCorpus;

@PythonCorpus(folder = "docs")
class OurExamplesTest implements CorpusTests {}
