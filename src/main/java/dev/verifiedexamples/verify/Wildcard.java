package dev.verifiedexamples.verify;

import dev.verifiedexamples.document.Claim;

/** Texts in which {@code …} stands for one or more characters, and everything else for itself. */
public final class Wildcard {

  private Wildcard() {}

  /** Whether a text is what is claimed. */
  public static boolean matches(String claimed, String text) {
    String[] parts = claimed.split(String.valueOf(Claim.WILDCARD), -1);
    if (parts.length == 1) {
      return claimed.equals(text);
    }
    if (!text.startsWith(parts[0])) {
      return false;
    }
    // The leftmost place of each part leaves most room for those that follow.
    int at = parts[0].length();
    for (int part = 1; part < parts.length - 1; part++) {
      int found = text.indexOf(parts[part], at + 1);
      if (found < 0) {
        return false;
      }
      at = found + parts[part].length();
    }
    String last = parts[parts.length - 1];
    return text.length() - last.length() > at && text.endsWith(last);
  }
}
