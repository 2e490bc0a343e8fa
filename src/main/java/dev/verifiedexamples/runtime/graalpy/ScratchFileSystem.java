package dev.verifiedexamples.runtime.graalpy;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.graalvm.polyglot.io.FileSystem;

/**
 * What an example sees of the machine's files: its scratch folder, and for reading its own file,
 * Python's library, packages, time zones and certificates.
 *
 * <p>Anything else that exists is refused. What does not exist is reported missing wherever it
 * would be, so that {@code open("/missing")} raises what it raises elsewhere.
 *
 * <p>Between the question whether something may be done and the deed, nothing changes: all that an
 * interpreter does to files goes through here, one operation after another. Only programs that an
 * example was permitted to start could do more, and those may do everything anyway.
 */
final class ScratchFileSystem implements FileSystem {

  /** What is written to it is gone, and what is read from it is nothing. */
  private static final Path NULL_DEVICE = Path.of("/dev/null");

  /** What everybody may know: time zones, and the certificates of authorities. */
  private static final List<Path> PUBLIC =
      List.of(Path.of("/usr/share/zoneinfo"), Path.of("/etc/ssl/certs"));

  private final FileSystem machine = FileSystem.newDefaultFileSystem();
  private final ReentrantLock deeds = new ReentrantLock();
  private final Path scratch;
  private final List<Path> readable;
  private final boolean mayReadAll;
  private volatile boolean readsAll;
  private final BytecodeCache bytecode;
  private volatile Path workingDirectory;

  /**
   * A view of the machine.
   *
   * @param readable files and folders that may be read. Among them is where GraalPy keeps Python's
   *     standard library; not through {@code FileSystem.allowInternalResources}, whose file system
   *     can't rename files (25.2)
   * @param bytecode where that of the readable folders is kept; Python looks for it beside the
   *     sources and hears nothing of another place
   * @param readsAll for an example that may start processes, and has to find them
   */
  ScratchFileSystem(Path scratch, List<Path> readable, BytecodeCache bytecode, boolean readsAll) {
    this.scratch = scratch;
    this.readable = new CopyOnWriteArrayList<>(readable);
    this.bytecode = bytecode;
    this.mayReadAll = readsAll;
    this.readsAll = readsAll;
    this.workingDirectory = scratch;
  }

  /** Lets these files and folders be read, too. */
  void alsoRead(List<Path> more) {
    readable.addAll(more);
  }

  /** Lets everything be read, for as long as no example runs. */
  void beginTrusting() {
    readsAll = true;
  }

  /** Goes back to what may be read. */
  void endTrusting() {
    readsAll = mayReadAll;
  }

  @Override
  public Path parsePath(URI uri) {
    return machine.parsePath(uri);
  }

  @Override
  public Path parsePath(String path) {
    return machine.parsePath(path);
  }

  @Override
  public Path toAbsolutePath(Path path) {
    return path.isAbsolute() ? path : workingDirectory.resolve(path);
  }

  @Override
  public Path toRealPath(Path path, LinkOption... options) throws IOException {
    return alone(() -> machine.toRealPath(readable(path), options));
  }

  @Override
  public void setCurrentWorkingDirectory(Path directory) {
    workingDirectory = toAbsolutePath(directory);
  }

  @Override
  public Path getTempDirectory() {
    return scratch;
  }

  @Override
  public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options)
      throws IOException {
    alone(
        () ->
            machine.checkAccess(
                modes.contains(AccessMode.WRITE) ? writable(path) : readable(path),
                modes,
                options));
  }

  @Override
  public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
    alone(
        () -> {
          Path absolute = writable(directory);
          if (absolute.getParent() != null && !absolute.equals(toAbsolutePath(directory))) {
            // bytecode is kept elsewhere, where the folders around it may be missing
            Files.createDirectories(absolute.getParent());
          }
          machine.createDirectory(absolute, attributes);
        });
  }

  @Override
  public void delete(Path path) throws IOException {
    alone(() -> machine.delete(writable(path)));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return alone(() -> open(path, options, attributes));
  }

  private SeekableByteChannel open(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean reading = options.isEmpty() || options.equals(Set.of(StandardOpenOption.READ));
    Path absolute = reading ? readable(path) : writable(path);
    try {
      return machine.newByteChannel(absolute, options, attributes);
    } catch (NoSuchFileException missing) {
      if (absolute.startsWith(bytecode.folder())) {
        bytecode.missed(toAbsolutePath(path));
      }
      throw missing;
    }
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path directory, DirectoryStream.Filter<? super Path> filter) throws IOException {
    return alone(() -> machine.newDirectoryStream(readable(directory), filter));
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return alone(
        () -> machine.readAttributes(isAbove(path) ? path : readable(path), attributes, options));
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    alone(() -> machine.setAttribute(writable(path), attribute, value, options));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    alone(() -> machine.copy(readable(source), writable(target), options));
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    alone(() -> machine.move(writable(source), writable(target), options));
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    alone(() -> machine.createLink(writable(link), writable(existing)));
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
      throws IOException {
    alone(
        () -> {
          Path absoluteLink = writable(link);
          Path parent = absoluteLink.getParent();
          if (parent != null) {
            writable(parent.resolve(target));
          }
          machine.createSymbolicLink(absoluteLink, target, attributes);
        });
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return alone(() -> machine.readSymbolicLink(readable(link)));
  }

  @Override
  public String getSeparator() {
    return machine.getSeparator();
  }

  private interface Deed {
    void run() throws IOException;
  }

  private interface Question<T> {
    T ask() throws IOException;
  }

  private void alone(Deed deed) throws IOException {
    alone(
        () -> {
          deed.run();
          return true;
        });
  }

  private <T> T alone(Question<T> question) throws IOException {
    deeds.lock();
    try {
      return question.ask();
    } finally {
      deeds.unlock();
    }
  }

  /**
   * That the folders around it are folders, its own path says already; what they hold, it does not.
   */
  private boolean isAbove(Path path) {
    return path.isAbsolute() && scratch.startsWith(path);
  }

  private Path located(Path path) {
    Path absolute = toAbsolutePath(path);
    boolean isKept =
        BytecodeCache.isBytecode(absolute)
            && !absolute.startsWith(scratch)
            && (readsAll || readable.stream().anyMatch(absolute.normalize()::startsWith));
    return isKept ? bytecode.located(absolute) : absolute;
  }

  private Path writable(Path path) throws IOException {
    Path absolute = located(path);
    if (isInScratch(absolute) || absolute.equals(NULL_DEVICE)) {
      return absolute;
    }
    throw refused(absolute);
  }

  private Path readable(Path path) throws IOException {
    Path absolute = located(path);
    Path plain = absolute.normalize();
    // the cheapest question first: an import asks hundreds of times
    if (readable.stream().anyMatch(plain::startsWith)
        || PUBLIC.stream().anyMatch(plain::startsWith)) {
      return plain; // what was asked about is what is opened: links on the way to ".." don't count
    }
    if (readsAll
        || isInScratch(absolute)
        || absolute.equals(NULL_DEVICE)
        || !Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
      return absolute;
    }
    throw refused(absolute);
  }

  /**
   * Whether a path leads into the scratch folder. Links are followed, or they would lead out. What
   * leads nowhere is outside: a link without its target, which could come later, and a way up from
   * a folder that is not there, which could become a link.
   */
  private boolean isInScratch(Path path) throws IOException {
    Path existing = path;
    while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      if (existing.endsWith("..")) {
        return false;
      }
      existing = existing.getParent();
    }
    return existing != null && Files.exists(existing) && existing.toRealPath().startsWith(scratch);
  }

  /** An I/O error, because that is what Python turns into a PermissionError everywhere. */
  private static AccessDeniedException refused(Path path) {
    return new AccessDeniedException(path.toString());
  }
}
