package dev.verifiedexamples.mutation;

import dev.verifiedexamples.document.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the text of one line of a claim can be changed a little. */
enum TextChange {
  DIGIT("a digit changed") {
    @Override
    List<String> of(String text) {
      return ends(text, Character::isDigit, digit -> (char) ('0' + (digit - '0' + 1) % 10));
    }
  },
  CASE("a letter's case changed") {
    @Override
    List<String> of(String text) {
      return ends(
          text,
          letter -> Character.isUpperCase(letter) || Character.isLowerCase(letter),
          letter ->
              Character.isUpperCase(letter)
                  ? Character.toLowerCase(letter)
                  : Character.toUpperCase(letter));
    }
  },
  TYPE("a value of another type") {
    @Override
    List<String> of(String text) {
      return switch (text) {
        case "True" -> List.of("1", "'True'");
        case "False" -> List.of("0", "None");
        case "1" -> List.of("True", "1.0");
        case "0" -> List.of("False", "0.0");
        default -> text.matches("-?\\d+") ? List.of(text + ".0") : List.of();
      };
    }
  },
  ENDS("a character more, or less, at an end") {
    @Override
    List<String> of(String text) {
      List<String> changed = new ArrayList<>(List.of(text + " ", text + "~"));
      int last = text.length() - 1;
      // Beside a wildcard, a character less says less, and is as true.
      if (last > 0 && !isWildcard(text, last) && !isWildcard(text, last - 1)) {
        changed.add(text.substring(0, last));
      }
      return changed;
    }
  },
  WILDCARD("a wildcard dropped") {
    @Override
    List<String> of(String text) {
      return text.indexOf(Claim.WILDCARD) < 0
          ? List.of()
          : List.of(text.replace(String.valueOf(Claim.WILDCARD), ""));
    }
  },
  NEIGHBOUR("a character beside a wildcard changed") {
    @Override
    List<String> of(String text) {
      List<String> changed = new ArrayList<>();
      for (int at = 0; at < text.length(); at++) {
        boolean beside = isWildcard(text, at - 1) || isWildcard(text, at + 1);
        if (beside && !isWildcard(text, at)) {
          changed.add(replaced(text, at, text.charAt(at) == '~' ? '^' : '~'));
        }
      }
      return changed;
    }
  },
  EXCEPTION("another exception") {
    @Override
    List<String> of(String text) {
      Matcher raises = RAISES.matcher(text);
      if (!raises.matches()) {
        return List.of();
      }
      String message = raises.group("message");
      List<String> changed = new ArrayList<>();
      changed.add("raises Exception" + message);
      changed.add("raises my." + raises.group("type") + message);
      if (!message.isEmpty()) {
        changed.add("raises " + raises.group("type"));
      }
      return changed;
    }
  };

  private static final Pattern RAISES =
      Pattern.compile("raises (?<type>[\\w.<>]+)(?<message>.*)", Pattern.DOTALL);

  private final String title;

  TextChange(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The changed texts; none where there is nothing of the kind to change. */
  abstract List<String> of(String text);

  private interface CharacterChange {
    char of(char character);
  }

  /** The text with its first such character changed, and with its last one. */
  private static List<String> ends(String text, IntPredicate which, CharacterChange change) {
    int[] places = text.chars().filter(which).toArray();
    if (places.length == 0) {
      return List.of();
    }
    int first = 0;
    while (!which.test(text.charAt(first))) {
      first++;
    }
    int last = text.length() - 1;
    while (!which.test(text.charAt(last))) {
      last--;
    }
    String one = replaced(text, first, change.of(text.charAt(first)));
    String other = replaced(text, last, change.of(text.charAt(last)));
    return first == last ? List.of(one) : List.of(one, other);
  }

  private static String replaced(String text, int at, char character) {
    return text.substring(0, at) + character + text.substring(at + 1);
  }

  private static boolean isWildcard(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == Claim.WILDCARD;
  }
}
