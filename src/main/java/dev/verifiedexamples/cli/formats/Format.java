package dev.verifiedexamples.cli.formats;

import dev.verifiedexamples.report.Conclusion;
import dev.verifiedexamples.report.Findings;
import dev.verifiedexamples.report.GithubFormat;
import dev.verifiedexamples.report.JunitFormat;
import dev.verifiedexamples.report.SarifFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which findings are written. */
enum Format {
  /** For people. */
  TEXT,
  /** The findings themselves. */
  JSON,
  /** Annotations of a GitHub workflow. */
  GITHUB,
  /** SARIF 2.1.0. */
  SARIF,
  /** XML as JUnit's. */
  JUNIT;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** {@code text, json, github, sarif, junit}. */
  static String words() {
    return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
  }

  /** Whether it is one document, beside which nothing else may stand. */
  boolean isDocument() {
    return this == JSON || this == SARIF || this == JUNIT;
  }

  /**
   * Findings in this form, which is not that for people.
   *
   * @param root the folder that paths are relative to
   */
  String write(Findings findings, Conclusion conclusion, Path root) {
    return switch (this) {
      case TEXT -> throw new IllegalStateException("people read it while it is found");
      case JSON -> findings.toJson() + System.lineSeparator();
      case GITHUB -> GithubFormat.annotations(findings, conclusion, root);
      case SARIF -> SarifFormat.log(findings, conclusion, root);
      case JUNIT -> JunitFormat.document(findings, conclusion);
    };
  }
}
