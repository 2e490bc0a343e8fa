package dev.verifiedexamples.messages;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.execution.Channel;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.ObservedLine;
import dev.verifiedexamples.verdict.Reason;
import dev.verifiedexamples.verdict.Reason.How;
import java.util.List;
import java.util.Locale;

/** Reasons in words. */
final class ReasonText {

  private static final int LONG = 60;
  private static final int AROUND = 24;

  private ReasonText() {}

  static String of(Reason reason, Judgement judgement) {
    if (reason instanceof Reason.Differs differs) {
      return of(differs, judgement);
    }
    if (reason instanceof Reason.Count count) {
      return of(count);
    }
    if (reason instanceof Reason.OpenLine) {
      return "another statement goes on in its line";
    }
    if (reason instanceof Reason.SetOrder) {
      return "it shows a set, whose order is chance";
    }
    if (reason instanceof Reason.Varies) {
      return "another run shows something else";
    }
    if (reason instanceof Reason.Asked) {
      return "it asks for the value, and claims nothing";
    }
    if (reason instanceof Reason.Dated) {
      return "it shows the date of today";
    }
    if (reason instanceof Reason.Unshowable unshowable) {
      return "the value can't be shown: its repr raises " + unshowable.headline();
    }
    if (reason instanceof Reason.Endless endless) {
      return String.format(
          Locale.ROOT, "the value's repr has %,d characters", endless.characters());
    }
    if (reason instanceof Reason.Unreturned) {
      return "its value was computed, and never returned";
    }
    if (reason instanceof Reason.EndedHere here) {
      return "the example ended here: " + here.failure().summary();
    }
    if (reason instanceof Reason.EndedBefore before) {
      return "the example ended before: " + before.failure().summary();
    }
    if (reason instanceof Reason.NeverRun) {
      return "its statement was never run";
    }
    if (reason instanceof Reason.CameTrue) {
      return "what was documented came true";
    }
    if (reason instanceof Reason.OtherScope other) {
      return of(other.scope());
    }
    if (reason instanceof Reason.NothingClaimed) {
      return "nothing is claimed for this runtime";
    }
    return ((Reason.NotRun) reason).obstacle().summary();
  }

  private static String of(Scope scope) {
    return "it speaks for "
        + scope.runtime().map(RuntimeInfo.Kind::title).orElse("every runtime")
        + scope.versions().map(versions -> " " + versions).orElse("");
  }

  private static String of(Reason.Differs differs, Judgement judgement) {
    Claim claim = judgement.claim();
    boolean single = claim.lines().size() == 1 && judgement.observed().size() <= 1;
    String where = single ? "it " : "line " + differs.line() + " ";
    How how = differs.how();
    if (how instanceof How.BlanksAtEnds) {
      return where + "differs in blanks at its ends";
    }
    if (how instanceof How.Invisible invisible) {
      String documented = claim.lines().get(differs.line() - 1).meant();
      String observed = judgement.observed().get(differs.line() - 1).text();
      return String.format(
          Locale.ROOT,
          "%slooks the same, but has %s where %s is documented",
          where,
          codePoint(observed, invisible.at()),
          codePoint(documented, invisible.at()));
    }
    if (how instanceof How.ControlCharacters) {
      return where + "has characters that a comment can't hold";
    }
    if (how instanceof How.OtherType other) {
      return where + "looks the same, but is " + article(other.type());
    }
    if (how instanceof How.OtherTypesInside) {
      return where + "looks the same, but holds values of other types";
    }
    if (how instanceof How.OutputForException) {
      return where + "shows output where an exception is claimed";
    }
    if (how instanceof How.ExceptionForOutput) {
      return where + "raises an exception instead";
    }
    return how instanceof How.NotAmong
        ? "`" + claim.lines().get(differs.line() - 1).text() + "` is not among what was shown"
        : where + "differs";
  }

  private static String of(Reason.Count count) {
    if (count.claimed() == 0) {
      return "no output is claimed";
    }
    if (count.shown() == 0) {
      return "nothing was shown";
    }
    String claimed = count.claimed() == 1 ? "1 line" : count.claimed() + " lines";
    return claimed + " claimed, " + count.shown() + " shown";
  }

  private static String codePoint(String text, int at) {
    return at < text.length()
        ? String.format(Locale.ROOT, "U+%04X", text.codePointAt(at))
        : "its end";
  }

  private static String article(String type) {
    boolean vowel = !type.isEmpty() && "aeiouAEIOU".indexOf(type.charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + type;
  }

  /** Which of the lines a reason is about, from 1; 0 if none more than the others. */
  static int lineOf(Reason reason) {
    if (reason instanceof Reason.Differs differs && !(differs.how() instanceof How.NotAmong)) {
      return differs.line();
    }
    if (reason instanceof Reason.Count count) {
      return Math.min(count.claimed(), count.shown()) + 1;
    }
    if (reason instanceof Reason.OpenLine open) {
      return open.line();
    }
    return reason instanceof Reason.SetOrder set ? set.line() : 0;
  }

  /** The place in long lines from which on they differ, with what is around it on both sides. */
  static List<String> place(Reason reason, Judgement judgement) {
    if (!(reason instanceof Reason.Differs differs) || !(differs.how() instanceof How.Text)) {
      return List.of();
    }
    String documented = judgement.claim().lines().get(differs.line() - 1).text();
    String observed = judgement.observed().get(differs.line() - 1).text();
    if (Math.min(documented.length(), observed.length()) < LONG
        || documented.indexOf(Claim.WILDCARD) >= 0) {
      return List.of();
    }
    int at = 0;
    while (at < Math.min(documented.length(), observed.length())
        && documented.charAt(at) == observed.charAt(at)) {
      at++;
    }
    return List.of(
        "from character " + (at + 1) + " on:",
        "documented  " + around(documented, at),
        "observed    " + around(observed, at));
  }

  private static String around(String text, int at) {
    int start = Math.max(0, at - AROUND);
    int end = Math.min(text.length(), at + AROUND);
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }

  /** What stands for a line that can't be shown. */
  static String instead(Reason reason, ObservedLine line) {
    if (!line.text().isEmpty() || line.channel() != Channel.VALUE) {
      return line.text();
    }
    if (reason instanceof Reason.Unshowable unshowable) {
      return "(its repr raises " + unshowable.headline() + ")";
    }
    if (reason instanceof Reason.Endless) {
      return "(more than anybody reads)";
    }
    return reason instanceof Reason.Unreturned ? "(a value that is not returned)" : line.text();
  }
}
