package dev.verifiedexamples.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comments of HTML say of the block of Python below them: {@code <!-- group NAME -->}, {@code
 * <!-- reset -->}, {@code <!-- skip: REASON -->}, {@code <!-- raises ValueError: its message -->};
 * and {@code <!-- hidden}, which holds Python that nobody sees.
 *
 * @param row the row of the first of them, 0 if there is none
 * @param group the script that the block belongs to, by its name
 * @param resets whether a new script begins with the block
 * @param skip why the block is left out; empty text if no reason is given
 * @param raises what its last statement is to raise
 * @param hidden Python in the comments themselves
 */
record BlockDirectives(
    int row,
    Optional<String> group,
    boolean resets,
    Optional<String> skip,
    Optional<Raise> raises,
    List<Hidden> hidden) {

  static final String HINT = "put it directly above a block that opens with ```python";

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--(.*?)-->");
  private static final Pattern GROUP = Pattern.compile("group:?\\s+([\\w.-]+)");
  private static final Pattern SKIP = Pattern.compile("(?s)skip\\b:?\\s*(.*)");
  private static final Pattern RAISES = Pattern.compile("raises:?\\s+(\\S.*)");
  private static final Pattern HIDDEN =
      Pattern.compile("(?s)[ \\t]*hidden(?:[ \\t]+group:?[ \\t]+([\\w.-]+))?[ \\t]*\\n(.*)");

  /** HTML of a page, and its first row. */
  record Html(int row, String text) {}

  /** A comment that says what is raised. */
  record Raise(int row, String text) {}

  /** Python in a comment. */
  record Hidden(int first, String code, Optional<String> group) {}

  /** What these say, one after the other. */
  static BlockDirectives of(List<Html> blocks) {
    int row = 0;
    Optional<String> group = Optional.empty();
    boolean resets = false;
    Optional<String> skip = Optional.empty();
    Optional<Raise> raises = Optional.empty();
    List<Hidden> hidden = new ArrayList<>();
    for (Html html : blocks) {
      Matcher comment = COMMENT.matcher(html.text());
      while (comment.find()) {
        int at = html.row() + rows(html.text().substring(0, comment.start()));
        String text = comment.group(1).strip();
        Matcher named = GROUP.matcher(text);
        Matcher skipped = SKIP.matcher(text);
        Matcher raising = RAISES.matcher(text);
        Matcher hiding = HIDDEN.matcher(comment.group(1));
        if (hiding.matches()) {
          int first = at + rows(hiding.group().substring(0, hiding.start(2)));
          hidden.add(new Hidden(first, hiding.group(2), Optional.ofNullable(hiding.group(1))));
        } else if (named.matches()) {
          group = Optional.of(named.group(1));
        } else if (skipped.matches()) {
          skip = Optional.of(skipped.group(1));
        } else if (raising.matches()) {
          raises = Optional.of(new Raise(at, "raises " + raising.group(1)));
        } else if (text.equals("reset")) {
          resets = true;
        } else {
          continue;
        }
        row = row == 0 ? at : row;
      }
    }
    return new BlockDirectives(row, group, resets, skip, raises, hidden);
  }

  private static int rows(String text) {
    return (int) text.chars().filter(each -> each == '\n').count();
  }

  /** Whether they say what would not be so without a block below them. */
  boolean needsBlock() {
    return raises.isPresent() || resets || group.isPresent();
  }
}
