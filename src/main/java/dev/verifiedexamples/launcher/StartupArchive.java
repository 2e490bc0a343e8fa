package dev.verifiedexamples.launcher;

import dev.verifiedexamples.machine.UserCache;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes of the command line, loaded and linked, in the user's cache: GraalPy has thousands,
 * and starts several times quicker with them. It is made for one JDK and one set of jars, and is
 * never found by another. Where it can't be made, everything works as without.
 *
 * <p>It is there as a whole or not at all: a folder with the archive and the key that it was made
 * for, moved to its place when both are in it.
 *
 * <p>The launcher's JVM starts before the real one, so what it runs has neither lambdas nor string
 * concatenation nor digests: each costs it more than all of the rest.
 */
final class StartupArchive {

  /** From here on there is an ahead-of-time cache; before, an archive of class data. */
  static final int AOT_SINCE = 24;

  /** What a JVM says about archives is of no use to anybody here; it has no other messages. */
  static final String QUIET = "-Xlog:disable";

  private static final String PREFIX = "start-";
  private static final String ARCHIVE = "classes";
  private static final String KEY = "key";
  private static final String TRIED = ".tried";

  /** What could not be made is not tried again with every run. */
  private static final Duration UNTIL_NEXT_TRY = Duration.ofHours(1);

  private final Path cache;
  private final Path folder;
  private final String key;

  private StartupArchive(Path cache, String place, String key) {
    this.cache = cache;
    this.folder = cache.resolve(PREFIX.concat(hash(place)));
    this.key = key;
  }

  /** The archive of these jars, on this JDK. */
  static StartupArchive of(List<Path> jars) throws IOException {
    return of(jars, UserCache.folder());
  }

  static StartupArchive of(List<Path> jars, Path cache) throws IOException {
    String home = System.getProperty("java.home", "");
    StringBuilder key = new StringBuilder(home);
    for (String property : List.of("java.vm.vendor", "java.vm.version", "os.arch")) {
      key.append('\n').append(System.getProperty(property));
    }
    for (Path jar : jars) {
      // not what is in them, 160 MB: the JVM itself goes by size and time, too
      key.append('\n').append(jar).append(' ').append(Files.size(jar));
      key.append(' ').append(Files.getLastModifiedTime(jar).toMillis());
    }
    return new StartupArchive(cache, home.concat(jars.get(0).toString()), key.toString());
  }

  private static String hash(String text) {
    return Integer.toHexString(text.hashCode());
  }

  /** The flags of a JVM that uses the archive; none if it is not there. */
  List<String> flags() {
    if (!isThere()) {
      return List.of();
    }
    List<String> flags = new ArrayList<>(List.of(QUIET));
    String option =
        Runtime.version().feature() < AOT_SINCE ? "-XX:SharedArchiveFile=" : "-XX:AOTCache=";
    flags.add(option.concat(folder.resolve(ARCHIVE).toString()));
    return flags;
  }

  /** Whether it is there, as a whole, and made for these jars. */
  boolean isThere() {
    try {
      return Files.readString(folder.resolve(KEY)).equals(sealed(folder.resolve(ARCHIVE)));
    } catch (IOException missing) {
      return false;
    }
  }

  /** The key, and the size that the archive has unless somebody has cut it off. */
  private String sealed(Path archive) throws IOException {
    return key.concat("\n").concat(Long.toString(Files.size(archive)));
  }

  /** Takes note that it is in use. */
  void touch() {
    try {
      if (isOlder(folder, UNTIL_NEXT_TRY)) {
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
      }
    } catch (IOException readOnly) {
      // It is removed one day, and made again.
    }
  }

  /** Makes it as if it were not there: a JVM that uses it has crashed, for whatever reason. */
  void distrust() {
    try {
      Files.deleteIfExists(folder.resolve(KEY));
    } catch (IOException readOnly) {
      // Who can't change it hasn't made it.
    }
  }

  /**
   * Whether the caller is to make it: it is missing, nobody else is about to, and nobody has tried
   * in vain of late.
   */
  boolean claim() {
    if (isThere()) {
      return false;
    }
    try {
      Files.createDirectories(cache);
      if (Files.exists(tried()) && isOlder(tried(), UNTIL_NEXT_TRY)) {
        Files.deleteIfExists(tried());
      }
      Files.createFile(tried());
      return true;
    } catch (FileAlreadyExistsException other) {
      return false;
    } catch (IOException unwritable) {
      return false;
    }
  }

  private Path tried() {
    return cache.resolve(
        String.join("-", folder.getFileName().toString(), hash(key)).concat(TRIED));
  }

  /** Where everything of it is kept. */
  Path cache() {
    return cache;
  }

  /** Puts an archive in its place; nobody ever sees half of it. */
  void install(Path made) throws IOException {
    Path draft = made.resolveSibling("installed");
    Files.createDirectory(draft);
    Files.move(made, draft.resolve(ARCHIVE));
    Files.writeString(draft.resolve(KEY), sealed(draft.resolve(ARCHIVE)));
    if (Files.exists(folder)) {
      // of jars that are no more: what its key says is found nowhere
      Files.move(folder, made.resolveSibling("replaced"), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(tried());
  }

  private static boolean isOlder(Path file, Duration age) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(age));
  }
}
