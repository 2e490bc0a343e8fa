package dev.verifiedexamples.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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

/**
 * A set of examples.
 *
 * <pre>{@code
 * PackedCorpus bundled = Corpus.bundled();
 * List<ExampleFile> ours = Corpus.find(List.of(Path.of("docs")));
 * }</pre>
 */
public final class Corpus {

  /** Where a project keeps its examples. */
  public static final Path DEFAULT_FOLDER = Path.of("python-examples");

  private static final String SUFFIX = ".py";
  private static final String PAGE_SUFFIX = ".md";

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
   * The Markdown pages in folders, below them, and given as files: sorted within each folder, none
   * twice. A page of a folder that shows no Python is passed over.
   *
   * @param paths folders and {@code .md} files
   * @throws UnusablePathException if a path does not exist, is no Markdown file, can't be read, or
   *     shows no Python: nothing to verify must not look like nothing to complain about
   */
  public static List<MarkdownPage> pages(List<Path> paths) throws UnusablePathException {
    Map<Path, MarkdownPage> found = new LinkedHashMap<>();
    for (Path path : paths) {
      List<MarkdownPage> pages = pages(path);
      if (pages.isEmpty()) {
        throw new UnusablePathException(
            path + ": there is no Python here, no Markdown block that opens with ```python");
      }
      pages.forEach(page -> found.putIfAbsent(page.path(), page));
    }
    return List.copyOf(found.values());
  }

  private static List<MarkdownPage> pages(Path path) throws UnusablePathException {
    if (!Files.exists(path)) {
      throw new UnusablePathException(path + ": there is no such file or folder");
    }
    if (!Files.isDirectory(path) && !path.toString().endsWith(PAGE_SUFFIX)) {
      throw new UnusablePathException(
          path + ": this is no Markdown page; its name would end in .md");
    }
    try {
      List<MarkdownPage> pages = new ArrayList<>();
      for (Path file : Files.isDirectory(path) ? walk(path, PAGE_SUFFIX) : List.of(path)) {
        MarkdownPage page = page(file);
        if (!page.python().isBlank()) {
          pages.add(page);
        }
      }
      return pages;
    } catch (IOException unreadable) {
      throw new UnusablePathException(path + ": this can't be read: " + unreadable.getMessage());
    }
  }

  private static MarkdownPage page(Path file) throws IOException, UnusablePathException {
    try {
      String id = file.normalize().toString().replace('\\', '/');
      return MarkdownPage.of(id, file.toRealPath(), Files.readString(file));
    } catch (CharacterCodingException notUtf8) {
      throw new UnusablePathException(file + ": the page is not UTF-8");
    }
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
        List<ExampleFile> files =
            walk(root, SUFFIX).stream().map(file -> file(base, file)).toList();
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

  private static List<Path> walk(Path root, String suffix) throws IOException {
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
            if (file.toString().endsWith(suffix)
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
