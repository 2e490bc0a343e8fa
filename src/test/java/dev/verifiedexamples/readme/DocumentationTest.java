package dev.verifiedexamples.readme;

import dev.verifiedexamples.junit.PageTests;
import dev.verifiedexamples.junit.PythonPages;

/** The Python of this project's own pages. */
@PythonPages({"README.md", "docs"})
class DocumentationTest implements PageTests {}
