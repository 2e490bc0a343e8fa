package dev.verifiedexamples.messages;

import dev.verifiedexamples.verify.Escapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A message under construction: a headline, blocks of lines, and the next step at its end. */
final class MessageText {

  private static final int MOST_LINES = 20;
  private static final int AROUND = 4;
  private static final int MOST_CHARACTERS = 400;
  private static final String INDENT = "    ";

  private final StringBuilder text = new StringBuilder();

  MessageText(String place, String what) {
    text.append(place).append(": ").append(what).append('\n');
  }

  void block(String title, List<String> lines) {
    block(title, lines, 0);
  }

  /**
   * Lines below a title; of many, the first ones, or those around the line that matters.
   *
   * @param place which line matters, from 1; 0 if none does more than the others
   */
  void block(String title, List<String> lines, int place) {
    List<String> all = new ArrayList<>();
    if (lines.size() <= MOST_LINES) {
      all.addAll(lines);
    } else {
      int first = Math.max(0, Math.min(place - 1, lines.size()) - AROUND);
      int last = place == 0 ? MOST_LINES : Math.min(lines.size(), Math.max(place, 1) + AROUND);
      if (first > 0) {
        all.add("… " + plural(first) + " before");
      }
      all.addAll(lines.subList(first, Math.max(first, last)));
      if (last < lines.size()) {
        all.add("… and " + plural(lines.size() - last) + " more");
      }
    }
    for (int at = 0; at < all.size(); at++) {
      String line = all.get(at);
      line(at == 0 ? title : "", line.isEmpty() ? "(an empty line)" : line);
    }
  }

  private static String plural(int lines) {
    return lines + (lines == 1 ? " line" : " lines");
  }

  void line(String title, String content) {
    if (!content.isEmpty() || title.isEmpty()) {
      String shown = Escapes.shown(content);
      text.append(INDENT)
          .append(String.format(Locale.ROOT, "%-11s %s", title, shortened(shown)).stripTrailing());
      text.append('\n');
    }
  }

  private static String shortened(String line) {
    return line.length() <= MOST_CHARACTERS
        ? line
        : line.substring(0, MOST_CHARACTERS)
            + "… ("
            + (line.length() - MOST_CHARACTERS)
            + " characters more)";
  }

  String next(String step) {
    line("next", step);
    return toString();
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing();
  }
}
