package dev.verifiedexamples.corpus;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.NotRead;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A set of examples.
 *
 * <pre>{@code
 * PackedCorpus bundled = Corpus.bundled();
 * List<ExampleFile> ours = Corpus.find(List.of(Path.of("docs"))).files();
 * }</pre>
 */
@PublicApi
public final class Corpus {

  /** Where a project keeps its examples. */
  public static final Path DEFAULT_FOLDER = Path.of("python-examples");

  private static final String SCRIPT = "py";
  private static final String PAGE = "md";

  private Corpus() {}

  /**
   * The scripts and pages in folders, below them, along links, and given as files: sorted within
   * each folder, none twice.
   *
   * @param paths folders, {@code .py} and {@code .md} files
   * @throws UnusableInputException if a path does not exist, is of another kind, can't be read, or
   *     is a folder without any of them: nothing to verify must not look like nothing to complain
   *     about
   */
  public static Documents find(List<Path> paths) throws UnusableInputException {
    return find(paths, Set.of(SCRIPT, PAGE));
  }

  /**
   * The same, but for pages.
   *
   * @throws UnusableInputException as {@link #find(List)} does
   */
  public static Documents scripts(List<Path> paths) throws UnusableInputException {
    return find(paths, Set.of(SCRIPT));
  }

  /**
   * The same, but for scripts.
   *
   * @throws UnusableInputException as {@link #find(List)} does
   */
  public static Documents pages(List<Path> paths) throws UnusableInputException {
    return find(paths, Set.of(PAGE));
  }

  private static Documents find(List<Path> paths, Set<String> suffixes)
      throws UnusableInputException {
    Map<Path, ExampleFile> found = new LinkedHashMap<>();
    List<NotRead> notRead = new ArrayList<>();
    for (Path path : paths) {
      try {
        if (Files.isDirectory(path)) {
          Documents documents = inFolder(path, suffixes);
          documents.files().forEach(file -> found.putIfAbsent(file.path(), file));
          notRead.addAll(documents.notRead());
        } else {
          ExampleFile file = file(path, suffixes);
          found.putIfAbsent(file.path(), file);
        }
      } catch (AccessDeniedException denied) {
        throw new UnusableInputException(path + ": this can't be read: permission denied");
      } catch (IOException unreadable) {
        throw new UnusableInputException(path + ": this can't be read: " + unreadable.getMessage());
      }
    }
    return new Documents(List.copyOf(found.values()), notRead);
  }

  private static Documents inFolder(Path folder, Set<String> suffixes)
      throws IOException, UnusableInputException {
    Path root = folder.toRealPath();
    Path base = root.getParent() == null ? root : root.getParent();
    DocumentFinder finder = DocumentFinder.of(root, suffixes);
    List<ExampleFile> files = new ArrayList<>();
    // a file that a link leads to is named as it is found, and reported at the place where it is
    finder.files().forEach((named, real) -> files.add(new ExampleFile(id(base, named), real)));
    if (files.isEmpty() && finder.notRead().isEmpty()) {
      throw new UnusableInputException(
          folder + ": there is no example in this folder, no " + kinds(suffixes));
    }
    return new Documents(files, finder.notRead());
  }

  private static ExampleFile file(Path path, Set<String> suffixes)
      throws IOException, UnusableInputException {
    if (!Files.exists(path)) {
      String what =
          Files.exists(path, LinkOption.NOFOLLOW_LINKS)
              ? "this link leads nowhere"
              : "there is no such file or folder" + hintAboutLocale(path);
      throw new UnusableInputException(path + ": " + what);
    }
    String name = path.toString();
    if (!suffixes.contains(name.substring(name.lastIndexOf('.') + 1))) {
      throw new UnusableInputException(
          path + ": this is no document that can be verified; that would be a " + kinds(suffixes));
    }
    if (!Files.isRegularFile(path)) {
      throw new UnusableInputException(path + ": this is no regular file");
    }
    Path file = path.toRealPath();
    if (name.endsWith("." + PAGE) && !path.isAbsolute()) {
      return new ExampleFile(path.normalize().toString().replace('\\', '/'), file);
    }
    Path parent = file.getParent();
    return new ExampleFile(id(parent == null ? file : parent, file), file);
  }

  /** A shell can hand over a name that the JVM has no characters for. */
  private static String hintAboutLocale(Path path) {
    boolean isLost = path.toString().chars().anyMatch(each -> each == '\uFFFD');
    return isLost ? "; if its name has letters beyond ASCII, set LC_ALL=C.UTF-8" : "";
  }

  private static String kinds(Set<String> suffixes) {
    return suffixes.size() == 2
        ? ".py file or .md page"
        : suffixes.contains(PAGE) ? ".md page" : ".py file";
  }

  /**
   * The examples that this library's jar brings, by its index: nothing is searched for.
   *
   * @throws IllegalStateException if the jar lacks its corpus, or part of it
   */
  public static PackedCorpus bundled() {
    return Bundle.corpus();
  }

  /** Within a folder of the default name, an example has the same id however it was found. */
  private static String id(Path otherwise, Path file) {
    Path base = otherwise;
    for (Path above = file.getParent(); above != null; above = above.getParent()) {
      if (DEFAULT_FOLDER.equals(above.getFileName())) {
        base = above;
        break;
      }
    }
    return base.relativize(file).toString().replace('\\', '/');
  }
}
