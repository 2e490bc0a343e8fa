import dev.verifiedexamples.junit.PageTests;
import dev.verifiedexamples.junit.PythonPages;

@PythonPages("docs")
class PageTest implements PageTests {}
