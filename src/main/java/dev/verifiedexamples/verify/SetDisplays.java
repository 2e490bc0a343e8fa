package dev.verifiedexamples.verify;

import dev.verifiedexamples.document.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Sets as {@code repr} shows them within a text: {@code {'a', 'b'}}, whose order depends on hashes
 * that Python draws for each process. The order of numbers does not.
 *
 * <p>This reads no Python: it looks for braces around what can only be literals, and leaves
 * everything else alone.
 */
public final class SetDisplays {

  private static final String OPENING = "{[(<";
  private static final String CLOSING = "}])>";
  private static final int MOST_ORDERS = 20;

  private final String text;

  private SetDisplays(String text) {
    this.text = text;
  }

  /** A set within a text: where it begins and ends, and its elements. */
  private record Display(int start, int end, List<String> elements) {}

  /** Whether a text shows a set whose order is chance. */
  static boolean dependsOnChance(String text) {
    return new SetDisplays(text).next(0).isPresent();
  }

  /** The text with a wildcard for the elements of its sets. */
  public static String opened(String text) {
    return ordered(text, elements -> List.of(String.valueOf(Claim.WILDCARD)));
  }

  /** The text with the elements of its sets in one order for all. */
  static String inOneOrder(String text) {
    return ordered(text, elements -> elements.stream().sorted().toList());
  }

  /** The text with the elements of its sets in other orders: each of them in each place once. */
  static List<String> inOtherOrders(String text) {
    int most = new SetDisplays(text).next(0).map(each -> each.elements().size()).orElse(0);
    List<String> others = new ArrayList<>();
    for (int distance = 1; distance < Math.min(most, MOST_ORDERS); distance++) {
      int by = distance;
      others.add(ordered(text, elements -> rotated(elements, by)));
    }
    return others;
  }

  private static List<String> rotated(List<String> elements, int distance) {
    List<String> rotated = new ArrayList<>(elements);
    Collections.rotate(rotated, distance);
    return rotated;
  }

  private static String ordered(String text, UnaryOperator<List<String>> order) {
    SetDisplays displays = new SetDisplays(text);
    StringBuilder ordered = new StringBuilder();
    int at = 0;
    Optional<Display> display = displays.next(0);
    while (display.isPresent()) {
      List<String> elements =
          order.apply(
              display.get().elements().stream().map(element -> ordered(element, order)).toList());
      ordered.append(text, at, display.get().start() + 1).append(String.join(", ", elements));
      at = display.get().end();
      display = displays.next(at);
    }
    return ordered.append(text.substring(at)).toString();
  }

  /** The first set of two elements or more, not all of them numbers, from a place on. */
  private Optional<Display> next(int from) {
    for (int start = text.indexOf('{', from); start >= 0; start = text.indexOf('{', start + 1)) {
      Optional<Display> display = at(start);
      if (display.isPresent()) {
        return display;
      }
    }
    return Optional.empty();
  }

  private Optional<Display> at(int start) {
    List<String> elements = new ArrayList<>();
    int elementStart = start + 1;
    int depth = 0;
    for (int at = start + 1; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '\'' || character == '"') {
        at = endOfString(at);
      } else if (OPENING.indexOf(character) >= 0) {
        depth++;
      } else if (depth > 0 && CLOSING.indexOf(character) >= 0) {
        depth--;
      } else if (depth == 0 && (character == ',' || character == '}')) {
        elements.add(text.substring(elementStart, at).strip());
        elementStart = at + 1;
        if (character == '}') {
          return isChance(elements)
              ? Optional.of(new Display(start, at, elements))
              : Optional.empty();
        }
      } else if (depth == 0 && (character == ':' || CLOSING.indexOf(character) >= 0)) {
        return Optional.empty(); // a dict, or no display at all
      }
    }
    return Optional.empty();
  }

  private int endOfString(int start) {
    for (int at = start + 1; at < text.length(); at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == text.charAt(start)) {
        return at;
      }
    }
    return text.length();
  }

  private static boolean isChance(List<String> elements) {
    return elements.size() > 1
        && elements.stream().allMatch(SetDisplays::isLiteral)
        && !elements.stream().allMatch(SetDisplays::isNumber);
  }

  private static boolean isLiteral(String element) {
    return isNumber(element)
        || element.equals("None")
        || element.matches("b?(?:'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\")")
        || element.matches("(?:frozenset)?\\(.*\\)")
        || element.matches("<.*>|[A-Za-z_][\\w.]*\\(.*\\)");
  }

  private static boolean isNumber(String element) {
    return element.equals("True")
        || element.equals("False")
        || element.matches("[-+]?(?:\\d[\\d_]*\\.?\\d*(?:e[-+]?\\d+)?|inf|nan)j?")
        || element.matches("\\([-+0-9., ej]+\\)");
  }
}
