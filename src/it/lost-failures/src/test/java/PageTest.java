import dev.verifiedexamples.junit.PageTests;
import dev.verifiedexamples.junit.PythonPages;

@PythonPages("page.md")
class PageTest implements PageTests {}
