package dev.verifiedexamples.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The Python of a Markdown page: its fenced blocks marked {@code python} or {@code py}, as one
 * script in which every line has the number that it has on the page.
 *
 * @param id its name, with slashes on every system
 * @param path the page, absolute and without links
 * @param python the script; blank if the page has no such block
 */
public record MarkdownPage(String id, Path path, String python) {

  private static final Set<String> LANGUAGES = Set.of("python", "py", "python3");

  static MarkdownPage of(String id, Path path, String markdown) {
    List<String> lines = new ArrayList<>();
    Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .build()
        .parse(markdown.startsWith("\uFEFF") ? markdown.substring(1) : markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                if (LANGUAGES.contains(language(block))) {
                  // its first line is the one behind the fence
                  int first = block.getSourceSpans().get(0).getLineIndex() + 1;
                  while (lines.size() < first) {
                    lines.add("");
                  }
                  block.getLiteral().lines().forEach(lines::add);
                }
              }
            });
    return new MarkdownPage(id, path, String.join("\n", lines) + "\n");
  }

  /** The first word behind the fence, as far as its attributes. */
  private static String language(FencedCodeBlock block) {
    String info = block.getInfo() == null ? "" : block.getInfo().strip();
    int end = 0;
    while (end < info.length() && Character.isLetterOrDigit(info.charAt(end))) {
      end++;
    }
    boolean isWord = end == info.length() || " \t{,:".indexOf(info.charAt(end)) >= 0;
    return isWord ? info.substring(0, end).toLowerCase(Locale.ROOT) : "";
  }
}
