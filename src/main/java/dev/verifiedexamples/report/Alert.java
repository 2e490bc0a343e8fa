package dev.verifiedexamples.report;

import dev.verifiedexamples.messages.Remark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Something to show at a line of a file.
 *
 * @param level how much it matters
 * @param rule a word for what it is
 * @param path the file, relative to the root of the sources, with slashes; empty if it is about
 *     none
 * @param line the line, from 1; 0 for the file as a whole
 * @param subject what it is about, without its line
 * @param title what is wrong, on one line
 * @param message the rest, in as many lines as it takes; may be empty
 */
record Alert(
    Level level, String rule, String path, int line, String subject, String title, String message) {

  enum Level {
    /** It fails the run. */
    ERROR,
    /** Something is not looked at. */
    WARNING,
    /** Somebody should look at it. */
    NOTE
  }

  /**
   * All there is to show, what fails first.
   *
   * @param root the folder that paths are relative to
   */
  static List<Alert> of(Findings findings, Conclusion conclusion, Path root) {
    List<Alert> alerts = new ArrayList<>();
    for (Findings.Document document : findings.examples()) {
      String path = relative(document.path(), root);
      for (Findings.Fault fault : document.faults()) {
        alerts.add(
            new Alert(
                Level.ERROR,
                fault.kind(),
                path,
                fault.line(),
                fault.subject(),
                fault.title(),
                rest(fault.message())));
      }
    }
    if (!conclusion.lack().isEmpty()) {
      alerts.add(
          new Alert(
              Level.ERROR,
              Remark.INCOMPLETE.word(),
              "",
              0,
              "",
              Remark.INCOMPLETE.description(),
              conclusion.lack()));
    }
    for (Findings.Passage each : findings.notRead()) {
      alerts.add(
          new Alert(
              Level.WARNING,
              Remark.NOT_READ.word(),
              relative(each.path(), root),
              each.line(),
              each.reason() + " " + each.detail(),
              Remark.NOT_READ.description(),
              each.message()));
    }
    for (Findings.Comment each : findings.unclaimed()) {
      alerts.add(
          new Alert(
              Level.NOTE,
              Remark.UNCLAIMED.word(),
              relative(each.path(), root),
              each.line(),
              each.text(),
              Remark.UNCLAIMED.description(),
              each.message()));
    }
    return alerts;
  }

  /** A message without its first line, which is the place and the title, and without its indent. */
  private static String rest(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? "" : message.substring(end + 1).stripIndent();
  }

  private static String relative(String path, Path root) {
    Path file = Path.of(path).toAbsolutePath().normalize();
    Path folder = root.toAbsolutePath().normalize();
    return (file.startsWith(folder) ? folder.relativize(file) : file).toString().replace('\\', '/');
  }
}
