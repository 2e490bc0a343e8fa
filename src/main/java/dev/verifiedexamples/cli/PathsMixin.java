package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.corpus.Catalogue;
import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.Documents;
import dev.verifiedexamples.corpus.ExampleFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Parameters;

/** The files and folders that a command is about. */
final class PathsMixin {

  @Parameters(
      paramLabel = "PATH",
      description = "Scripts, Markdown pages, and folders of them. Default: python-examples")
  private List<Path> paths = new ArrayList<>();

  PathsMixin() {}

  Documents find() throws UnusableInputException {
    return Corpus.find(pathsOrDefault());
  }

  /** Whether a file is named, and not only found in a folder. */
  boolean name(ExampleFile file) {
    return paths.stream().anyMatch(path -> isSame(path, file.path()));
  }

  private static boolean isSame(Path path, Path file) {
    try {
      return path.toRealPath().equals(file);
    } catch (IOException gone) {
      return false;
    }
  }

  /** The files and folders themselves, without links. */
  List<Path> roots() throws IOException {
    List<Path> roots = new ArrayList<>();
    for (Path path : pathsOrDefault()) {
      roots.add(path.toRealPath());
    }
    return roots;
  }

  /** The titles of source documents, from the catalogue in one of the folders. */
  Map<String, String> sources() throws UnusableInputException {
    for (Path path : pathsOrDefault()) {
      Map<String, String> sources = Catalogue.sources(path);
      if (!sources.isEmpty()) {
        return sources;
      }
    }
    return Catalogue.sources(Invocation.defaultFolder());
  }

  private List<Path> pathsOrDefault() {
    return paths.isEmpty() ? List.of(Invocation.defaultFolder()) : paths;
  }
}
