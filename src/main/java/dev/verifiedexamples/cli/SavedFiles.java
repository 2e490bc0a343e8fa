package dev.verifiedexamples.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Tells which Python files are saved, in whatever way an editor does it: written in place, or
 * written beside it and renamed.
 *
 * <p>By the JDK's own service, to which the system reports on Linux and Windows: what is saved is
 * known as soon as it has settled. On macOS the JDK looks every few seconds. {@code
 * io.methvin:directory-watcher} would be told there as well, but uses this same service everywhere
 * else, reads every file once to hash it, and brings JNA with its native libraries: a lot for the
 * seconds of one command on one system.
 */
final class SavedFiles implements AutoCloseable {

  /** How long it must be quiet: one save is several events, a few milliseconds apart at most. */
  private static final long SETTLED_MILLIS = 20;

  /** A file that is written all the time is looked at nevertheless. */
  private static final long NEVER_SETTLED_MILLIS = 200;

  private final List<Path> roots;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Map<Path, Stamp> stamps = new HashMap<>();

  /** What a save changes, whatever else it does. */
  private record Stamp(long modified, long size, String file) {

    static Stamp of(BasicFileAttributes attributes) {
      return new Stamp(
          attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
          attributes.size(),
          Objects.toString(attributes.fileKey()));
    }
  }

  /**
   * Begins to watch.
   *
   * @param roots files, and folders with all that is below them; without links
   */
  SavedFiles(List<Path> roots) throws IOException {
    this.roots = List.copyOf(roots);
    this.service = roots.get(0).getFileSystem().newWatchService();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        watch(root).forEach(this::isSaved);
      } else {
        register(Objects.requireNonNull(root.getParent()));
        isSaved(root);
      }
    }
  }

  /** Waits for something to be saved, created or removed, and until that is done. */
  List<Path> next() throws IOException, InterruptedException {
    Set<Path> changed = new TreeSet<>();
    while (changed.isEmpty()) {
      Set<Path> touched = new TreeSet<>();
      take(service.take(), touched);
      long began = System.nanoTime();
      WatchKey more = service.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
      while (more != null) {
        take(more, touched);
        boolean settles = millisSince(began) < NEVER_SETTLED_MILLIS;
        more = settles ? service.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS) : null;
      }
      touched.stream().filter(this::isSaved).forEach(changed::add);
    }
    return List.copyOf(changed);
  }

  private static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  private void take(WatchKey key, Set<Path> touched) throws IOException {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder == null) {
        continue;
      }
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        touched.addAll(watch(folder));
        stamps.keySet().stream().filter(file -> file.startsWith(folder)).forEach(touched::add);
        continue;
      }
      Path path = folder.resolve((Path) event.context());
      if (Files.isDirectory(path)) {
        touched.addAll(isBelowRoot(path) ? watch(path) : List.of());
      } else if (isWatched(path)) {
        touched.add(path);
      } else {
        // a folder that is gone takes its files along
        stamps.keySet().stream().filter(file -> file.startsWith(path)).forEach(touched::add);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private boolean isWatched(Path file) {
    return roots.contains(file) || (isBelowRoot(file) && isPython(file));
  }

  private boolean isBelowRoot(Path path) {
    return roots.stream().anyMatch(path::startsWith);
  }

  private static boolean isPython(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".py") || name.endsWith(".md");
  }

  /** Whether it is another file than when this was asked last, or gone since. */
  private boolean isSaved(Path file) {
    try {
      Stamp now = Stamp.of(Files.readAttributes(file, BasicFileAttributes.class));
      return !now.equals(stamps.put(file, now));
    } catch (IOException gone) {
      return stamps.remove(file) != null;
    }
  }

  /** Watches a folder and those below it; returns the Python files there. */
  private List<Path> watch(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
              throws IOException {
            String name = String.valueOf(each.getFileName());
            if (!each.equals(folder) && (name.startsWith(".") || name.equals("__pycache__"))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            register(each);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isPython(file) && attributes.isRegularFile()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private void register(Path folder) throws IOException {
    WatchKey key =
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
    folders.put(key, folder);
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
