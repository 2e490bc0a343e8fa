import dev.verifiedexamples.junit.CorpusTests;
import dev.verifiedexamples.junit.PythonCorpus;

@PythonCorpus
class FolderTest implements CorpusTests {}
