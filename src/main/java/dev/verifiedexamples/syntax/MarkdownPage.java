package dev.verifiedexamples.syntax;

import dev.verifiedexamples.document.NotRead;
import dev.verifiedexamples.document.Unreadable.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The Python of a Markdown page: its blocks of Python, as one script, or one for each of its
 * groups, in which every line has the number that it has on the page; and all that looks like
 * Python with claims and is none of it.
 */
final class MarkdownPage {

  private static final Pattern ARROW =
      Pattern.compile("(?:^|\\s)#\\s*(?:\\w+(?:\\[[^]]*])?)?(?:=|&#61;)(?:>|&gt;|&#62;)");
  private static final Pattern CLAIM_IN_TEXT =
      Pattern.compile("[\\w)\\]}'\"]\\s+# (?:\\w+(?:\\[[^]]*])?)?=> \\S");
  private static final Pattern PROMPT = Pattern.compile("(?m)^\\s*>>> \\S");
  private static final Pattern FENCE = Pattern.compile("(?m)^ *(?:```|~~~)");
  private static final Pattern OPTION = Pattern.compile(":[\\w-]+:.*");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  private final Path path;
  private final Predicate<String> claims;
  private final Map<String, Script> scripts = new LinkedHashMap<>();
  private final List<NotRead> notRead = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int resets;

  /** The first and the last row of a block, from 1. */
  record Rows(int first, int last) {}

  /** A block whose last statement is to raise, by a comment in that row. */
  record Raise(int row, String text, int first, int last) {}

  /** Blocks that run as one script. */
  static final class Script {

    private final String group;
    private final List<String> lines = new ArrayList<>();
    private final List<Rows> blocks = new ArrayList<>();
    private final List<Raise> raises = new ArrayList<>();

    private Script(String group) {
      this.group = group;
    }

    /** The name of the group; empty for the blocks that name none. */
    String group() {
      return group;
    }

    /** Its text; blank where the page shows nothing of it. */
    String python() {
      return String.join("\n", lines) + "\n";
    }

    /** Its blocks, in order. */
    List<Rows> blocks() {
      return blocks;
    }

    /** Those of its blocks that are to raise. */
    List<Raise> raises() {
      return raises;
    }

    private void take(int first, List<String> code) {
      while (lines.size() < first - 1) {
        lines.add("");
      }
      lines.addAll(code);
      blocks.add(new Rows(first, Math.max(first, lines.size())));
    }

    /** The block that was taken last is to raise. */
    private void expect(Optional<BlockDirectives.Raise> raise) {
      Rows block = blocks.get(blocks.size() - 1);
      raise.ifPresent(
          each -> raises.add(new Raise(each.row(), each.text(), block.first, block.last)));
    }
  }

  private MarkdownPage(Path path, Predicate<String> claims) {
    this.path = path;
    this.claims = claims;
  }

  /**
   * Reads a page.
   *
   * @param claims whether a text is Python that claims something
   */
  static MarkdownPage of(Path path, String markdown, Predicate<String> claims) {
    MarkdownPage page = new MarkdownPage(path, claims);
    page.read(markdown, 0);
    return page;
  }

  /** Its scripts, in the order in which they begin; none if it shows no Python. */
  List<Script> scripts() {
    return List.copyOf(scripts.values());
  }

  /** What was passed over. */
  List<NotRead> notRead() {
    return notRead;
  }

  /** What keeps it from being read. */
  List<Problem> problems() {
    return problems;
  }

  private void read(String markdown, int above) {
    Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build()
        .parse(markdown)
        .accept(new Finder(above));
  }

  /** Takes what is Python, and names what looks like it. */
  private final class Finder extends AbstractVisitor {

    private final int above;

    Finder(int above) {
      this.above = above;
    }

    @Override
    public void visit(FencedCodeBlock block) {
      String info = block.getInfo() == null ? "" : block.getInfo();
      String code = block.getLiteral();
      int row = row(block);
      BlockDirectives said = said(block);
      if (said.skip().isPresent()) {
        skip(row, said.skip().get());
        return;
      }
      switch (BlockLabel.of(info)) {
        case PYTHON -> {
          if (block.getClosingFenceLength() == null) {
            problems.add(
                new Problem(
                    row, "this block is never closed", "close it with ``` on a line alone"));
          }
          take(row + 1, code, said.group()).expect(said.raises());
        }
        case PROMPT -> pass(row, NotRead.Why.PROMPT, info);
        case UNKNOWN -> passUnknown(row, info, code);
        case OTHER_LANGUAGE -> {
          // it is not for us
        }
      }
    }

    private void passUnknown(int row, String info, String code) {
      if (PROMPT.matcher(code).find()) {
        pass(row, NotRead.Why.PROMPT, info);
      } else if (info.isBlank() ? ARROW.matcher(code).find() : claims.test(code)) {
        pass(row, info.isBlank() ? NotRead.Why.NO_LANGUAGE : NotRead.Why.UNKNOWN_LABEL, info);
      }
    }

    /** Within an admonition, Markdown is indented; elsewhere it is code without a language. */
    @Override
    public void visit(IndentedCodeBlock block) {
      String code = block.getLiteral();
      int row = row(block);
      Optional<String> skipped = said(block).skip();
      if (skipped.isPresent()) {
        skip(row, skipped.get());
      } else if (FENCE.matcher(code).find()) {
        read(code, row - 1);
      } else if (PROMPT.matcher(code).find()) {
        pass(row, NotRead.Why.PROMPT, "");
      } else if (ARROW.matcher(code).find()) {
        pass(row, NotRead.Why.INDENTED, "");
      }
    }

    @Override
    public void visit(HtmlBlock block) {
      BlockDirectives said = BlockDirectives.of(List.of(comments(block)));
      if (said.resets()) {
        resets++;
      }
      said.hidden().forEach(each -> take(each.first(), each.code(), each.group()));
      if (said.needsBlock() && !leadsToPython(block)) {
        problems.add(
            new Problem(
                said.row(), "this comment stands before no block of Python", BlockDirectives.HINT));
      }
      passHtml(block, block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
      passHtml(inline, inline.getLiteral());
    }

    private void passHtml(Node node, String html) {
      Matcher arrow = ARROW.matcher(COMMENT.matcher(html).replaceAll(""));
      if (arrow.find()) {
        pass(row(node), NotRead.Why.HTML, "");
      }
    }

    @Override
    public void visit(Heading heading) {
      if (heading.getFirstChild() instanceof Text text && text.getLiteral().startsWith("=> ")) {
        pass(row(heading), NotRead.Why.TEXT, "");
      }
      visitChildren(heading);
    }

    @Override
    public void visit(Text text) {
      if (CLAIM_IN_TEXT.matcher(text.getLiteral()).find()) {
        pass(row(text), NotRead.Why.TEXT, "");
      }
    }

    /** What the comments directly before a block say of it. */
    private BlockDirectives said(Block block) {
      List<BlockDirectives.Html> before = new ArrayList<>();
      for (Node each = block.getPrevious(); each instanceof HtmlBlock html; ) {
        before.add(0, comments(html));
        each = each.getPrevious();
      }
      return BlockDirectives.of(before);
    }

    private BlockDirectives.Html comments(HtmlBlock html) {
      return new BlockDirectives.Html(row(html), html.getLiteral());
    }

    /** Whether a comment stands before a block of Python, with nothing but comments between. */
    private boolean leadsToPython(Node comment) {
      Node next = comment.getNext();
      while (next instanceof HtmlBlock) {
        next = next.getNext();
      }
      return next instanceof FencedCodeBlock block
          && BlockLabel.of(block.getInfo() == null ? "" : block.getInfo()) == BlockLabel.PYTHON;
    }

    private int row(Node node) {
      return node.getSourceSpans().isEmpty()
          ? 0
          : above + node.getSourceSpans().get(0).getLineIndex() + 1;
    }
  }

  private void pass(int row, NotRead.Why why, String detail) {
    notRead.add(new NotRead(path, row, why, detail.strip()));
  }

  private void skip(int row, String reason) {
    if (reason.isEmpty()) {
      problems.add(
          new Problem(
              row, "this block is skipped without a reason", "write <!-- skip: reason -->"));
    }
    pass(row, NotRead.Why.SKIPPED, reason);
  }

  private Script take(int first, String code, Optional<String> group) {
    String own = resets == 0 ? "" : "(" + (resets + 1) + ")"; // no group is named like that
    Script script = scripts.computeIfAbsent(group.orElse(own), Script::new);
    script.take(first, withoutOptions(code.lines().toList()));
    return script;
  }

  /**
   * MyST has options of a directive before its code: blank here, so that the lines keep their
   * numbers.
   */
  private static List<String> withoutOptions(List<String> code) {
    List<String> lines = new ArrayList<>(code);
    int at = 0;
    if (!lines.isEmpty() && lines.get(0).strip().equals("---")) {
      int end = lines.subList(1, lines.size()).indexOf("---");
      for (; end >= 0 && at <= end + 1; at++) {
        lines.set(at, "");
      }
    }
    for (; at < lines.size() && OPTION.matcher(lines.get(at)).matches(); at++) {
      lines.set(at, "");
    }
    return lines;
  }
}
