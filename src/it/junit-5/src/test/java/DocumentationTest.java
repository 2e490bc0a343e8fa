import dev.verifiedexamples.junit.PageTests;
import dev.verifiedexamples.junit.PythonPages;

@PythonPages({"README.md", "docs"})
class DocumentationTest implements PageTests {}
