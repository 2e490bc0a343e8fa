package dev.verifiedexamples.syntax;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.LooseDocument;
import dev.verifiedexamples.document.NotRead;
import dev.verifiedexamples.document.Settings;
import dev.verifiedexamples.document.Unreadable.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads documents that were not written for this library: scripts, and Markdown pages. */
public final class LooseReader {

  private final PythonReader python;

  /** A reader that has a Python look at the source. */
  public LooseReader(PythonReader python) {
    this.python = python;
  }

  /**
   * Reads a file.
   *
   * @param id what it is called
   * @throws UnusableInputException if it can't be read, or is no UTF-8
   */
  public LooseDocument read(String id, Path path) throws UnusableInputException {
    String text;
    try {
      text = Files.readString(path).replace("\r\n", "\n").replace('\r', '\n');
    } catch (IOException unreadable) {
      throw new UnusableInputException(path + ": this can't be read: " + unreadable.getMessage());
    }
    if (!path.toString().endsWith(".md")) {
      return read(id, path, text, List.of(), List.of(), List.of());
    }
    MarkdownPage page = MarkdownPage.of(path, text, code -> false);
    List<MarkdownPage.Rows> blocks = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (MarkdownPage.Script script : page.scripts()) {
      List<String> own = script.python().lines().toList();
      for (MarkdownPage.Rows rows : script.blocks()) {
        blocks.add(rows);
        for (int row = rows.first(); row <= Math.min(rows.last(), own.size()); row++) {
          while (lines.size() < row) {
            lines.add("");
          }
          lines.set(row - 1, own.get(row - 1));
        }
      }
    }
    List<List<Integer>> rows =
        blocks.stream()
            .map(each -> List.of(each.first(), each.last()))
            .sorted((one, other) -> Integer.compare(one.get(0), other.get(0)))
            .toList();
    return read(id, path, String.join("\n", lines), rows, page.problems(), page.notRead());
  }

  private LooseDocument read(
      String id,
      Path path,
      String source,
      List<List<Integer>> blocks,
      List<Problem> before,
      List<NotRead> notRead) {
    LooseFacts facts =
        Answers.looseFacts(
            python.answer(
                "read_loose", Answers.question(Map.of("source", source, "blocks", blocks))));
    List<Problem> problems = new ArrayList<>(before);
    facts.problems().forEach(each -> problems.add(each.toProblem()));
    Example example =
        new Example(
            id,
            path,
            "",
            Optional.empty(),
            List.of(),
            Settings.DEFAULT,
            facts.toClaims(),
            List.of(),
            List.of(),
            List.of(),
            facts.instrumented());
    return new LooseDocument(path, example, facts.toCandidates(), problems, notRead);
  }
}
