package dev.verifiedexamples.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of things that this library can make again. Each is a folder of one {@link Kind}, in a
 * generation of its own: what another version has made is never found.
 *
 * <p>It is bounded: of each kind, the generations used last are kept, for a month. What a running
 * process has opened is never removed. Any of it may be missing, damaged, or read-only: then
 * everything works, and takes longer.
 */
public final class Cache {

  private static final Duration KEPT_UNUSED = Duration.ofDays(30);
  private static final Duration BETWEEN_TIDYINGS = Duration.ofDays(1);

  /** No process works on a draft for as long: whatever it starts has a limit. */
  private static final Duration DRAFTS_ARE_KEPT = Duration.ofDays(1);

  private static final List<String> DRAFTS = List.of("starting-", "filling-", "removing-");
  private static final String TRIED = ".tried";
  private static final String TIDIED = ".tidied";

  private final Path folder;
  private final InstantSource clock;
  private final InUse inUse;

  /** The cache in a folder, which may not exist yet. */
  public Cache(Path folder) {
    this(folder, InstantSource.system());
  }

  Cache(Path folder, InstantSource clock) {
    this.folder = folder.toAbsolutePath();
    this.clock = clock;
    this.inUse = InUse.in(this.folder);
  }

  /** The cache that this user's processes share. */
  public static Cache ofUser() {
    return new Cache(UserCache.folder());
  }

  /** What is kept. */
  public enum Kind {
    /** Loaded classes of the command line: some 100 MB for each pair of a JDK and a jar. */
    STARTUP("start-", "archive of classes, for a quick start", 3, Long.MAX_VALUE),
    /** Compiled Python modules. */
    BYTECODE("bytecode-", "compiled Python modules", 3, 1L << 30),
    /** What was read from sources; their number is bounded by those who keep them. */
    READINGS("readings-", "examples that were read", 8, Long.MAX_VALUE),
    /** The packages of a lock. */
    PACKAGES("packages-", "packages such as Django", 2, Long.MAX_VALUE),
    /** Unpacked examples. */
    CORPUS("corpus-", "examples from a jar", 3, Long.MAX_VALUE);

    private final String prefix;
    private final String title;
    private final int generations;
    private final long mostBytes;

    Kind(String prefix, String title, int generations, long mostBytes) {
      this.prefix = prefix;
      this.title = title;
      this.generations = generations;
      this.mostBytes = mostBytes;
    }

    /** What people call it. */
    public String title() {
      return title;
    }

    private static Optional<Kind> of(Path entry) {
      String name = String.valueOf(entry.getFileName());
      return name.endsWith(TRIED)
          ? Optional.empty()
          : Stream.of(values()).filter(kind -> name.startsWith(kind.prefix)).findFirst();
    }
  }

  /**
   * One thing in the cache.
   *
   * @param name its file name
   * @param kind nothing for what is left over from a process that was ended
   * @param bytes how much room it takes
   * @param used when a process last opened it or added to it
   */
  public record Entry(String name, Optional<Kind> kind, long bytes, Instant used) {}

  /**
   * What emptying has done.
   *
   * @param removed what is gone
   * @param kept what running processes use, or what can't be removed
   */
  public record Emptied(List<Entry> removed, List<Entry> kept) {

    /** Copies the lists. */
    public Emptied {
      removed = List.copyOf(removed);
      kept = List.copyOf(kept);
    }
  }

  /** Where all of it is. */
  public Path folder() {
    return folder;
  }

  /**
   * Where a generation is or will be kept. No process removes it while this one runs; look for what
   * is in it only afterwards.
   */
  public Path open(Kind kind, String generation) {
    Path entry = folder.resolve(kind.prefix + generation);
    inUse.hold(entry);
    try {
      if (Files.isDirectory(entry)) {
        Files.setLastModifiedTime(entry, FileTime.from(clock.instant()));
      }
    } catch (IOException readOnly) {
      // It looks older than it is; nobody can remove it either.
    }
    return entry;
  }

  /** All that is in it, by name. */
  public List<Entry> entries() {
    return paths().stream().map(Cache::entry).toList();
  }

  /** Removes what is old or too much, once a day. */
  public void tidyDaily() {
    Path tidied = folder.resolve(TIDIED);
    try {
      if (Files.isDirectory(folder)
          && (!Files.exists(tidied) || isOlder(tidied, BETWEEN_TIDYINGS))) {
        Files.write(tidied, new byte[0]);
        Files.setLastModifiedTime(tidied, FileTime.from(clock.instant()));
        tidy();
      }
    } catch (IOException readOnly) {
      // Who can't write here does not fill it either.
    }
  }

  /** Removes what is old or too much, except for what is in use. */
  public void tidy() {
    List<Path> all = paths();
    for (Kind kind : Kind.values()) {
      List<Path> generations =
          all.stream()
              .filter(each -> Kind.of(each).equals(Optional.of(kind)))
              .sorted(Comparator.comparing(Cache::used).reversed())
              .toList();
      for (int at = 0; at < generations.size(); at++) {
        Path each = generations.get(at);
        if (at >= kind.generations
            || isOlder(each, KEPT_UNUSED)
            || (kind.mostBytes < Long.MAX_VALUE && size(each) > kind.mostBytes)) {
          remove(each);
        }
      }
    }
    all.stream()
        .filter(Cache::isDraft)
        .filter(each -> isOlder(each, DRAFTS_ARE_KEPT))
        .forEach(this::remove);
  }

  /** Removes everything except for what running processes use. */
  public Emptied empty() {
    List<Entry> removed = new ArrayList<>();
    List<Entry> kept = new ArrayList<>();
    for (Path each : paths()) {
      Entry entry = entry(each);
      (remove(each) ? removed : kept).add(entry);
    }
    return new Emptied(removed, kept);
  }

  private static boolean isDraft(Path entry) {
    String name = String.valueOf(entry.getFileName());
    return name.endsWith(TRIED) || DRAFTS.stream().anyMatch(name::startsWith);
  }

  private boolean remove(Path entry) {
    try {
      // out of the way at once, so that nobody finds half of it
      Path draft = Files.createTempDirectory(folder, "removing-");
      try {
        Path target = draft.resolve("removed");
        return inUse.unlessHeld(
            entry, () -> Files.move(entry, target, StandardCopyOption.ATOMIC_MOVE));
      } finally {
        Folders.discard(draft);
      }
    } catch (IOException readOnly) {
      return false;
    }
  }

  private List<Path> paths() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> !each.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException | UncheckedIOException notThere) {
      return List.of();
    }
  }

  private static Entry entry(Path path) {
    return new Entry(path.getFileName().toString(), Kind.of(path), size(path), used(path));
  }

  private boolean isOlder(Path path, Duration age) {
    return used(path).isBefore(clock.instant().minus(age));
  }

  private static Instant used(Path path) {
    try {
      return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
    } catch (IOException gone) {
      return Instant.EPOCH;
    }
  }

  /** The sum of the sizes of all files; another process may be removing some of them. */
  private static long size(Path path) {
    Sizes sizes = new Sizes();
    try {
      Files.walkFileTree(path, sizes);
    } catch (IOException gone) {
      // What was counted counts.
    }
    return sizes.sum;
  }

  private static final class Sizes extends SimpleFileVisitor<Path> {

    private long sum;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      sum += attributes.size();
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
