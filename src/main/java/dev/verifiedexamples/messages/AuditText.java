package dev.verifiedexamples.messages;

import dev.verifiedexamples.audit.Finding;
import java.nio.file.Path;
import java.util.Locale;

/** What an audit has found, in words. */
public final class AuditText {

  private AuditText() {}

  /** What became of a candidate: {@code right, with words}. */
  public static String of(Finding.Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace("right_", "right, ").replace('_', ' ');
  }

  /** Why, in a few words. */
  public static String of(Finding.Why why) {
    return switch (why) {
      case SHOWN -> "it is what was shown";
      case RAISED -> "it is what was raised";
      case DIFFERS -> "something else was shown";
      case DID_NOT_RAISE -> "the statement does not raise";
      case RAISED_ANOTHER -> "the statement raises something else";
      case RAISED_INSTEAD -> "the statement raises here";
      case SHOWS_NOTHING -> "the statement shows nothing";
      case BESIDE_NOTHING -> "there is no statement beside it";
      case NEVER_RUN -> "the statement was never run";
      case NOT_RUN -> "it can't be run here";
      case RUNTIMES_DIFFER -> "the runtimes differ";
      case CHANCE -> "another run shows something else";
      case QUOTES -> "it differs in its quotes alone";
      case ABBREVIATED -> "it leaves something out";
      case LINES -> "it has another number of lines than was shown";
      case MAY_BE_ANYTHING -> "it may be something else than an output";
      case WORDS -> "it is a sentence";
    };
  }

  /** A line on a candidate, and a diff if it is refuted. */
  public static String of(Path path, Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append(Messages.at(path, finding.candidate().line()));
    text.append(": ").append(of(finding.outcome())).append(": ").append(of(finding.why()));
    text.append("\n    ").append(finding.candidate().comment());
    if (finding.outcome() == Finding.Outcome.REFUTED) {
      finding.candidate().documented().forEach(line -> text.append("\n    - ").append(line));
      finding.observed().forEach(line -> text.append("\n    + ").append(Messages.visible(line)));
    } else if (finding.outcome() == Finding.Outcome.UNSURE && !finding.observed().isEmpty()) {
      finding.observed().stream()
          .limit(3)
          .forEach(line -> text.append("\n    shown: ").append(Messages.visible(line)));
    }
    return text.toString();
  }
}
