package dev.verifiedexamples.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A page of this project's documentation.
 *
 * @param path the file, from the project's folder
 * @param blocks its fenced blocks of code
 * @param links the destinations of its links
 * @param codes its code within text
 * @param anchors the names of its headings, as GitHub makes them
 */
public record Page(
    Path path, List<Block> blocks, List<String> links, List<String> codes, Set<String> anchors) {

  /**
   * A block of code.
   *
   * @param language its label
   * @param text the code
   * @param comment the HTML comment directly above it; empty if there is none
   */
  public record Block(String language, String text, String comment) {}

  /** The front page and everything below {@code docs}. */
  public static List<Page> frontPageAndDocs() throws IOException {
    List<Page> pages = new ArrayList<>(List.of(of(Path.of("README.md"))));
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        pages.add(of(file));
      }
    }
    return pages;
  }

  /** Reads a page. */
  public static Page of(Path path) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> links = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    Set<String> anchors = new TreeSet<>();
    Node page = Parser.builder().build().parse(Files.readString(path));
    page.accept(
        new AbstractVisitor() {
          @Override
          public void visit(FencedCodeBlock block) {
            String comment =
                block.getPrevious() instanceof HtmlBlock html
                    ? html.getLiteral().replace("<!--", "").replace("-->", "").strip()
                    : "";
            blocks.add(new Block(block.getInfo(), block.getLiteral(), comment));
          }

          @Override
          public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
          }

          @Override
          public void visit(Code code) {
            codes.add(code.getLiteral());
          }

          @Override
          public void visit(Heading heading) {
            anchors.add(anchor(heading));
            visitChildren(heading);
          }
        });
    return new Page(path, blocks, links, codes, anchors);
  }

  /** Words in lower case, joined by hyphens; other signs are dropped. */
  private static String anchor(Heading heading) {
    StringBuilder words = new StringBuilder();
    heading.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words
        .toString()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }
}
