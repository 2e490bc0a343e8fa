package dev.verifiedexamples.corpus;

import dev.verifiedexamples.document.NotRead;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Walks through a folder, along links, too: each file once, by its own name if it has one there.
 * What can't be looked at is named, and so are links that lead elsewhere: whoever adds a link to a
 * project must not get to see what only its owner may read. Folders whose names begin with a dot
 * are hidden, and {@code __pycache__} is not for people.
 */
final class DocumentFinder extends SimpleFileVisitor<Path> {

  private static final Set<String> OTHER_KINDS =
      Set.of("adoc", "html", "ipynb", "markdown", "mdx", "qmd", "rmd", "rst", "txt");
  private static final Pattern ARROW = Pattern.compile("\\s#\\s(?:\\w+(?:\\[[^]]*])?)?=>\\s");
  private static final Pattern PROMPT = Pattern.compile("(?m)^\\s*>>> \\S");
  private static final long LARGEST = 1 << 20;

  private final Set<String> suffixes;
  private final Path root;
  private final List<Path> within;
  private final Map<Path, Path> names = new HashMap<>();
  private final Set<Path> folders = new HashSet<>();
  private final List<Path> links = new ArrayList<>();
  private final List<NotRead> notRead = new ArrayList<>();

  private DocumentFinder(Path root, Set<String> suffixes) throws IOException {
    this.root = root;
    this.suffixes = suffixes;
    this.within = List.of(root, Path.of("").toRealPath());
  }

  /** Looks through a folder, by its real path, for files whose names end like that. */
  static DocumentFinder of(Path folder, Set<String> suffixes) throws IOException {
    DocumentFinder finder = new DocumentFinder(folder, suffixes);
    Files.walkFileTree(folder, finder);
    for (int at = 0; at < finder.links.size(); at++) { // what a link leads to has links of its own
      finder.follow(finder.links.get(at));
    }
    return finder;
  }

  /** The files found, each by its name and its real path, sorted by name. */
  SortedMap<Path, Path> files() {
    SortedMap<Path, Path> files = new TreeMap<>();
    names.forEach((real, name) -> files.put(name, real));
    return files;
  }

  /** What could not be looked at, or is of another kind. */
  List<NotRead> notRead() {
    return notRead.stream().sorted(Comparator.comparing(NotRead::path)).toList();
  }

  private void follow(Path link) throws IOException {
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException broken) {
      passOver(link, isOurs(link) || suffix(link).isEmpty(), NotRead.Why.BROKEN_LINK);
      return;
    }
    BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
    if (within.stream().noneMatch(target::startsWith)) {
      passOver(
          link,
          isOurs(link) || (attributes.isDirectory() && !isHidden(link)),
          NotRead.Why.LEADS_OUT);
    } else if (!attributes.isDirectory()) {
      visitFile(link, attributes);
    } else if (!isHidden(link) && !folders.contains(target)) {
      Files.walkFileTree(target, new Linked(link, target));
    }
  }

  /** Finds what a link leads to, by the names that it has from there. */
  private final class Linked extends SimpleFileVisitor<Path> {

    private final Path link;
    private final Path target;

    Linked(Path link, Path target) {
      this.link = link;
      this.target = target;
    }

    private Path named(Path file) {
      return link.resolve(target.relativize(file));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      return enter(folder.toRealPath(), folder.equals(target));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      return DocumentFinder.this.visitFile(named(file), attributes);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return DocumentFinder.this.visitFileFailed(named(file), failure);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    return enter(folder.toRealPath(), folder.equals(root));
  }

  private FileVisitResult enter(Path folder, boolean isAskedFor) {
    return (isAskedFor || !isHidden(folder)) && folders.add(folder)
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  private static boolean isHidden(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return name.startsWith(".") || name.equals("__pycache__");
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (attributes.isSymbolicLink()) {
      links.add(file);
    } else if (isOurs(file) && attributes.isRegularFile()) {
      names.putIfAbsent(file.toRealPath(), file);
    } else if (isOurs(file)) {
      passOver(file, true, NotRead.Why.SPECIAL_FILE);
    } else if (OTHER_KINDS.contains(suffix(file))
        && attributes.isRegularFile()
        && attributes.size() <= LARGEST
        && showsClaims(file)) {
      notRead.add(new NotRead(file, 0, NotRead.Why.OTHER_KIND, "." + suffix(file)));
    }
    return FileVisitResult.CONTINUE;
  }

  private void passOver(Path file, boolean looksLikeADocument, NotRead.Why why) {
    if (looksLikeADocument) {
      notRead.add(new NotRead(file, 0, why, ""));
    }
  }

  private boolean isOurs(Path file) {
    return suffixes.contains(suffix(file));
  }

  private static String suffix(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
  }

  private static boolean showsClaims(Path file) {
    try {
      String text = Files.readString(file);
      return ARROW.matcher(text).find() || PROMPT.matcher(text).find();
    } catch (MalformedInputException noText) {
      return false;
    } catch (IOException unreadable) {
      return true;
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    String why = failure instanceof AccessDeniedException ? "permission denied" : "";
    notRead.add(new NotRead(file, 0, NotRead.Why.UNREADABLE, why));
    return FileVisitResult.CONTINUE;
  }
}
