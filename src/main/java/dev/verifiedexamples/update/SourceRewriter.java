package dev.verifiedexamples.update;

import dev.verifiedexamples.document.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Writes other claims into a source: only the lines of those claims change, and everything around
 * them, line ends included, stays as it is.
 */
final class SourceRewriter {

  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|$)");

  private final List<String> contents = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();

  SourceRewriter(String source) {
    Matcher line = LINE.matcher(source);
    while (line.find() && !(line.hitEnd() && line.group().isEmpty())) {
      contents.add(line.group(1));
      ends.add(line.group(2));
    }
  }

  /** The source with these comments instead of the claims. */
  String rewrite(Map<Claim, List<String>> claims) {
    Map<Integer, Map.Entry<Claim, List<String>>> fromBelow =
        new TreeMap<>(Comparator.reverseOrder());
    claims.entrySet().forEach(entry -> fromBelow.put(entry.getKey().line(), entry));
    // From the last one up, so that the rows of those above stay true.
    fromBelow.values().forEach(entry -> rewrite(entry.getKey(), entry.getValue()));
    StringBuilder source = new StringBuilder();
    IntStream.range(0, contents.size())
        .forEach(at -> source.append(contents.get(at)).append(ends.get(at)));
    return source.toString();
  }

  /** Whether a claim's arrow stands in its line: that of a block of a page may be elsewhere. */
  static boolean stands(String source, Claim claim) {
    String line = new SourceRewriter(source).contents.get(claim.line() - 1);
    return line.contains(claim.scope().arrow());
  }

  private void rewrite(Claim claim, List<String> comments) {
    List<Integer> rows = rows(claim);
    int first = rows.get(0) - 1;
    int last = rows.get(rows.size() - 1) - 1;
    String arrow = claim.scope().arrow();
    String below = blank(before(contents.get(last), arrow, textAt(claim, rows.size() - 1)));
    for (int at = 0; at < comments.size(); at++) {
      String comment = comments.get(at);
      if (at < rows.size()) {
        int row = first + at;
        contents.set(row, before(contents.get(row), arrow, textAt(claim, at)) + comment);
      } else {
        insert(first + at, below + comment);
      }
    }
    for (int row = last; row >= first + comments.size(); row--) {
      contents.remove(row);
      ends.remove(row);
    }
  }

  private void insert(int row, String content) {
    String end = ends.get(row - 1);
    contents.add(row, content);
    if (end.isEmpty()) { // behind the last line, which had no end
      ends.set(row - 1, "\n");
    }
    ends.add(row, end);
  }

  private static List<Integer> rows(Claim claim) {
    List<Integer> rows = new ArrayList<>();
    for (int mark = 0; mark < marks(claim).size(); mark++) {
      rows.add(claim.line() + mark);
    }
    claim.lines().forEach(line -> rows.add(line.line()));
    return rows;
  }

  /** What stands behind the arrow of one of the claim's rows. */
  private static String textAt(Claim claim, int at) {
    List<String> marks = marks(claim);
    return at < marks.size() ? marks.get(at) : claim.lines().get(at - marks.size()).text();
  }

  /** What stands behind its first arrows and is no output. In which order, the source decides. */
  private static List<String> marks(Claim claim) {
    if (claim.lines().isEmpty()) {
      return List.of(Claim.NO_OUTPUT);
    }
    List<String> marks = new ArrayList<>();
    if (claim.anyOrder()) {
      marks.add(Claim.ANY_ORDER);
    }
    if (claim.escaped()) {
      marks.add(Claim.ESCAPED);
    }
    return marks;
  }

  /** What stands before the arrow. */
  private static String before(String content, String arrow, String text) {
    String comment = arrow + " " + text;
    String found = content.endsWith(comment) ? comment : arrow;
    if (!content.endsWith(found)) {
      throw new IllegalArgumentException("there is no `" + comment + "` at the end of " + content);
    }
    return content.substring(0, content.length() - found.length());
  }

  /** As wide, with nothing in it but blanks and tabs. */
  private static String blank(String text) {
    return text.replaceAll("[^\\t]", " ");
  }
}
