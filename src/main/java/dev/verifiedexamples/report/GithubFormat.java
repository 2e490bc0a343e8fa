package dev.verifiedexamples.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Annotations of a GitHub workflow, and its summary. */
public final class GithubFormat {

  /** GitHub cuts a summary off at 1 MiB. */
  private static final int MOST_IN_SUMMARY = 50;

  private static final Map<Alert.Level, String> COMMANDS =
      Map.of(
          Alert.Level.ERROR, "error",
          Alert.Level.WARNING, "warning",
          Alert.Level.NOTE, "notice");

  private GithubFormat() {}

  /**
   * A line for each failure and each remark, as workflow commands.
   *
   * @param root the folder that paths are relative to: the workspace of the job
   */
  public static String annotations(Findings findings, Conclusion conclusion, Path root) {
    return Alert.of(findings, conclusion, root).stream()
        .map(GithubFormat::annotation)
        .collect(Collectors.joining());
  }

  private static String annotation(Alert alert) {
    return annotation(
        COMMANDS.getOrDefault(alert.level(), "error"),
        alert.path(),
        alert.line(),
        alert.title(),
        alert.message().isEmpty() ? alert.title() : alert.message());
  }

  /**
   * One annotation, with the end of its line.
   *
   * @param command {@code error}, {@code warning} or {@code notice}
   * @param path the file; empty if it is about none
   * @param line the line; 0 for the file as a whole
   */
  public static String annotation(
      String command, String path, int line, String title, String message) {
    StringBuilder text = new StringBuilder("::").append(command).append(' ');
    if (!path.isEmpty()) {
      text.append("file=").append(property(path)).append(",line=").append(Math.max(line, 1));
      text.append(',');
    }
    return text.append("title=")
        .append(property(title))
        .append("::")
        .append(data(message))
        .append('\n')
        .toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** The sums and the failures in Markdown. */
  public static String summary(Findings findings, Conclusion conclusion, Path root) {
    StringBuilder text = new StringBuilder("### Verified Python examples: ");
    text.append(conclusion.isConfirmed() ? "confirmed" : "not confirmed").append("\n\n");
    text.append("| runtime | confirmed | refuted | unreached | not applicable | undocumented |");
    text.append(" errors |\n|---|---:|---:|---:|---:|---:|---:|\n");
    for (Findings.Sum sum : findings.ledgers()) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s | %s | %s | %s |%n",
              sum.runtime(),
              sum.confirmed(),
              sum.refuted(),
              sum.unreached(),
              sum.notApplicable(),
              sum.undocumented(),
              sum.errors()));
    }
    List<Alert> alerts = Alert.of(findings, conclusion, root);
    List<Alert> errors = alerts.stream().filter(each -> each.level() == Alert.Level.ERROR).toList();
    errors.stream().limit(MOST_IN_SUMMARY).forEach(each -> text.append(inSummary(each)));
    if (errors.size() > MOST_IN_SUMMARY) {
      text.append("\n… and ").append(errors.size() - MOST_IN_SUMMARY).append(" more\n");
    }
    if (alerts.size() > errors.size()) {
      text.append("\nRemarks: ").append(alerts.size() - errors.size()).append('\n');
    }
    return text.toString().replace("\r\n", "\n");
  }

  private static String inSummary(Alert alert) {
    String place = alert.path() + (alert.line() > 0 ? ":" + alert.line() : "");
    String head = place.isEmpty() ? alert.title() : "`" + place + "` " + alert.title();
    String fence = fenceFor(alert.message());
    return "\n" + head + "\n\n" + fence + "text\n" + alert.message() + "\n" + fence + "\n";
  }

  /** Longer than every run of backticks in the text. */
  private static String fenceFor(String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence;
  }
}
