package dev.verifiedexamples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links between pages lead to files, headings and lines that are there. */
class LinksTest {

  private static final List<Page> PAGES = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws IOException {
    PAGES.addAll(Page.frontPageAndDocs());
    for (String other :
        List.of(
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "benchmark/peers/README.md",
            "python-examples/README.md")) {
      PAGES.add(Page.of(Path.of(other)));
    }
  }

  @Test
  void every_link_leads_somewhere() throws IOException {
    List<String> problems = new ArrayList<>();
    int links = 0;
    for (Page page : PAGES) {
      for (String link : page.links()) {
        problem(page, link).ifPresent(each -> problems.add(page.path() + ": " + each));
        links++;
      }
    }
    assertThat(problems).isEmpty();
    assertThat(links).isGreaterThan(100);
  }

  @Test
  void every_page_can_be_reached_from_the_front_page() throws IOException {
    Map<Path, Page> byPath = new HashMap<>();
    Page.frontPageAndDocs().forEach(page -> byPath.put(page.path(), page));
    Set<Path> reached = new TreeSet<>();
    reach(Path.of("README.md"), byPath, reached);

    // its front page is the one that a folder opens with
    reached.add(Path.of("docs/README.md"));
    assertThat(byPath.keySet()).isSubsetOf(reached);
  }

  @Test
  void a_link_that_leads_nowhere_is_a_problem() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("page.md"),
            """
            # A heading with `code`, and more

            [a](#a-heading-with-code-and-more) [b](page.md#L3)
            [c](#another) [d](nowhere.md) [e](page.md#L9) [f](https://example.com/anything)
            """);
    Page page = Page.of(file);

    List<String> problems = new ArrayList<>();
    for (String link : page.links()) {
      problem(page, link).ifPresent(problems::add);
    }
    assertThat(problems)
        .containsExactly(
            "#another: there is no such heading",
            "nowhere.md: there is no such file",
            "page.md#L9: the file has 4 lines");
  }

  private static Optional<String> problem(Page page, String link) throws IOException {
    if (link.contains("://")) {
      return Optional.empty();
    }
    String[] parts = link.split("#", 2);
    Path file = parts[0].isEmpty() ? page.path() : page.path().resolveSibling(parts[0]).normalize();
    if (!Files.exists(file)) {
      return Optional.of(link + ": there is no such file");
    }
    return parts.length == 1 ? Optional.empty() : problemOfAnchor(link, file, parts[1]);
  }

  private static Optional<String> problemOfAnchor(String link, Path file, String anchor)
      throws IOException {
    if (anchor.matches("L\\d+")) {
      int lines = Files.readAllLines(file).size();
      return Integer.parseInt(anchor.substring(1)) <= lines
          ? Optional.empty()
          : Optional.of("%s: the file has %d lines".formatted(link, lines));
    }
    return Page.of(file).anchors().contains(anchor)
        ? Optional.empty()
        : Optional.of(link + ": there is no such heading");
  }

  private static void reach(Path path, Map<Path, Page> pages, Set<Path> reached) {
    Page page = pages.get(path);
    if (page == null || !reached.add(path)) {
      return;
    }
    for (String link : page.links()) {
      reach(path.resolveSibling(link.split("#", 2)[0]).normalize(), pages, reached);
    }
  }
}
