package dev.verifiedexamples.runtime.cpython;

import dev.verifiedexamples.machine.Scratch;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts programs where they see nothing of the machine but the system's programs and libraries,
 * Python, and what they are shown: no other process, no network but a loopback of their own, no
 * file of anybody, and only their scratch folder to write to. All that they start ends with them.
 */
final class Bubblewrap {

  private static final long PATIENCE_SECONDS = 120;
  private static final Path SYSTEM = Path.of("/usr");
  private static final List<Path> BESIDE_SYSTEM =
      Stream.of("/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store")
          .map(Path::of)
          .toList();

  /** What everybody may know, and where the system's programs look for their libraries. */
  private static final List<String> PUBLIC =
      List.of(
          "/etc/alternatives",
          "/etc/ld.so.cache",
          "/etc/localtime",
          "/etc/mime.types",
          "/etc/ssl/certs");

  /** What programs expect to find, without any word about this machine. */
  private static final Map<String, String> STAND_INS =
      Map.of(
          "passwd",
          "root:x:0:0:root:/:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/sh\n",
          "group",
          "root:x:0:\nnogroup:x:65534:\n",
          "hosts",
          "127.0.0.1 localhost\n::1 localhost\n",
          "nsswitch.conf",
          "passwd: files\ngroup: files\nhosts: files\n");

  private static final Map<Path, Boolean> WORKS = new ConcurrentHashMap<>();

  private final Path bwrap;
  private final Path standIns;

  private Bubblewrap(Path bwrap, Path standIns) {
    this.bwrap = bwrap;
    this.standIns = standIns;
  }

  /** The one on the PATH, if it works for this Python; it is tried once. */
  static Optional<Bubblewrap> forPython(Path python, Collection<Path> folders) {
    return Machine.FOUND.filter(
        found ->
            WORKS.computeIfAbsent(python.toAbsolutePath(), path -> found.works(path, folders)));
  }

  /** Looked for when it is first asked for. */
  private static final class Machine {

    private static final Optional<Bubblewrap> FOUND = onPath().flatMap(Machine::made);

    private static Optional<Path> onPath() {
      String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
      return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
          .filter(folder -> !folder.isEmpty())
          .map(folder -> Path.of(folder, "bwrap"))
          .filter(Files::isExecutable)
          .findFirst();
    }

    private static Optional<Bubblewrap> made(Path bwrap) {
      Path folder = Scratch.create();
      try {
        for (Map.Entry<String, String> each : STAND_INS.entrySet()) {
          Files.writeString(folder.resolve(each.getKey()), each.getValue());
        }
      } catch (IOException full) {
        return Optional.empty();
      }
      return Optional.of(new Bubblewrap(bwrap, folder));
    }
  }

  private boolean works(Path python, Collection<Path> folders) {
    Path scratch = Scratch.create();
    try {
      List<String> command =
          new ArrayList<>(prefix(python, folders, scratch, List.of(), List.of()));
      command.addAll(List.of(python.toString(), "-I", "-S", "-c", "open('works', 'w').close()"));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return Files.exists(scratch.resolve("works"));
    } catch (IOException notExecutable) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      Scratch.delete(scratch);
    }
  }

  /**
   * What stands before a command.
   *
   * @param python an executable
   * @param folders where it has its library
   * @param readable files and folders; those that do not exist are passed over
   * @param writable folders besides the scratch folder
   */
  List<String> prefix(
      Path python,
      Collection<Path> folders,
      Path scratch,
      Collection<Path> readable,
      Collection<Path> writable) {
    List<String> prefix = new ArrayList<>(List.of(bwrap.toString()));
    prefix.addAll(List.of("--unshare-all", "--die-with-parent", "--new-session"));
    prefix.addAll(List.of("--cap-drop", "ALL"));
    bind(prefix, SYSTEM);
    for (Path folder : BESIDE_SYSTEM) {
      if (Files.isSymbolicLink(folder)) {
        link(prefix, folder);
      } else if (Files.isDirectory(folder)) {
        bind(prefix, folder);
      }
    }
    prefix.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
    PUBLIC.stream().map(Path::of).filter(Files::exists).forEach(each -> bind(prefix, each));
    STAND_INS.keySet().stream()
        .sorted()
        .forEach(
            name ->
                prefix.addAll(
                    List.of("--ro-bind", standIns.resolve(name).toString(), "/etc/" + name)));
    List<Path> bound = new ArrayList<>(List.of(SYSTEM));
    for (Path folder : folders) {
      if (bound.stream().noneMatch(folder::startsWith)) {
        bind(prefix, folder);
        bound.add(folder);
      }
    }
    Path hop = python.toAbsolutePath();
    while (Files.isSymbolicLink(hop) && bound.stream().noneMatch(hop::startsWith)) {
      hop = link(prefix, hop);
    }
    readable.stream()
        .distinct()
        .filter(each -> Files.exists(each, LinkOption.NOFOLLOW_LINKS))
        .forEach(each -> bind(prefix, each));
    for (Path each : writable) {
      prefix.addAll(List.of("--bind", each.toString(), each.toString()));
    }
    prefix.addAll(List.of("--bind", scratch.toString(), scratch.toString()));
    prefix.addAll(List.of("--remount-ro", "/", "--chdir", scratch.toString(), "--"));
    return prefix;
  }

  private static void bind(List<String> prefix, Path path) {
    prefix.addAll(List.of("--ro-bind", path.toString(), path.toString()));
  }

  /** Makes the same link there; returns what it leads to. */
  private static Path link(List<String> prefix, Path link) {
    try {
      Path target = Files.readSymbolicLink(link);
      prefix.addAll(List.of("--symlink", target.toString(), link.toString()));
      return link.resolveSibling(target).normalize();
    } catch (IOException gone) {
      return link;
    }
  }
}
