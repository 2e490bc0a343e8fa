package dev.verifiedexamples.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A set of examples. */
public final class Corpus {

  /** Where a project keeps its examples. */
  public static final Path DEFAULT_FOLDER = Path.of("python-examples");

  private static final String SUFFIX = ".py";

  private Corpus() {}

  /**
   * The examples in folders, below them, and given as files: sorted within each folder, none twice.
   *
   * @param paths folders and {@code .py} files
   * @throws UnusablePathException if a path does not exist, is no Python file, can't be read, or is
   *     a folder without examples: nothing to verify must not look like nothing to complain about
   */
  public static List<ExampleFile> find(List<Path> paths) throws UnusablePathException {
    Map<Path, ExampleFile> found = new LinkedHashMap<>();
    for (Path path : paths) {
      for (ExampleFile file : find(path)) {
        found.putIfAbsent(file.path(), file);
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * The examples that this library's jar brings, by its index: nothing is searched for.
   *
   * @throws IllegalStateException if the jar lacks its corpus, or part of it
   */
  public static PackedCorpus bundled() {
    return Bundle.corpus();
  }

  private static List<ExampleFile> find(Path path) throws UnusablePathException {
    try {
      if (Files.isDirectory(path)) {
        Path root = path.toRealPath();
        Path base = root.getParent() == null ? root : root.getParent();
        List<ExampleFile> files = walk(root).stream().map(file -> file(base, file)).toList();
        if (files.isEmpty()) {
          throw new UnusablePathException(
              path + ": there is no example in this folder, no .py file");
        }
        return files;
      }
      if (!Files.exists(path)) {
        throw new UnusablePathException(path + ": there is no such file or folder");
      }
      if (!path.toString().endsWith(SUFFIX)) {
        throw new UnusablePathException(
            path + ": this is no Python file; its name would end in .py");
      }
      Path file = path.toRealPath();
      return List.of(file(file.getParent() == null ? file : file.getParent(), file));
    } catch (IOException unreadable) {
      throw new UnusablePathException(path + ": this can't be read: " + unreadable.getMessage());
    }
  }

  /** Within a folder of the default name, an example has the same id however it was found. */
  private static ExampleFile file(Path otherwise, Path file) {
    Path base = otherwise;
    for (Path above = file.getParent(); above != null; above = above.getParent()) {
      if (DEFAULT_FOLDER.equals(above.getFileName())) {
        base = above;
        break;
      }
    }
    return new ExampleFile(base.relativize(file).toString().replace('\\', '/'), file);
  }

  private static List<Path> walk(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean skipped = name.startsWith(".") || name.equals("__pycache__");
            return skipped && !folder.equals(root)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(SUFFIX)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }
}
