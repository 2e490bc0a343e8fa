package dev.verifiedexamples.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * Bytecode of Python's library and of packages, kept in the user's cache: reading it is many times
 * quicker than compiling again in every context.
 *
 * <p>Examples only read it. What they have imported is compiled once more, behind their back, by a
 * context that runs nothing of theirs: bytecode that an example could write would be a way to make
 * other examples pass.
 */
final class BytecodeCache {

  private static final Source IMPORTED =
      Source.newBuilder(PythonContexts.PYTHON, PythonModules.text("imported"), "imported.py")
          .buildLiteral();
  private static final String BESIDE = "__pycache__";
  private static final long PATIENCE_SECONDS = 30;

  private final Path folder;
  private final Set<String> known = new HashSet<>();
  private final ThreadPoolExecutor compiler;

  /** A cache for one version of GraalPy. */
  BytecodeCache(Path caches, String version) {
    this.folder = caches.resolve("bytecode-" + version);
    this.compiler =
        (ThreadPoolExecutor)
            Executors.newFixedThreadPool(
                1,
                task -> {
                  Thread thread = new Thread(null, task, "bytecode", 16L << 20);
                  thread.setDaemon(true);
                  return thread;
                });
  }

  /** Where all of it is kept. */
  Path folder() {
    return folder;
  }

  /** Whether this is where Python keeps bytecode: in a folder of that name beside the sources. */
  static boolean isBytecode(Path path) {
    return path.endsWith(BESIDE) || (path.getParent() != null && path.getParent().endsWith(BESIDE));
  }

  /** Where it is kept instead. */
  Path located(Path path) {
    Path absolute = path.normalize();
    return folder.resolve(absolute.subpath(0, absolute.getNameCount()).toString());
  }

  /**
   * Takes note of what a context has imported, and has it compiled if it is not yet.
   *
   * @param trusted folders whose modules are worth it
   */
  void remember(Context context, PythonContexts contexts, List<Path> trusted) {
    String imported;
    try {
      imported = context.eval(IMPORTED).asString();
    } catch (RuntimeException tampered) {
      return; // an example may do what it likes with its own interpreter
    }
    List<Path> missing = missing(imported.lines().toList(), trusted);
    if (!missing.isEmpty()) {
      compiler.execute(() -> compile(missing, contexts, trusted));
    }
  }

  private synchronized List<Path> missing(List<String> imported, List<Path> trusted) {
    List<Path> missing = new ArrayList<>();
    for (String each : imported) {
      String[] files = each.split("\t", 2);
      if (files.length == 2 && known.add(each) && !Files.exists(located(Path.of(files[1])))) {
        Path source = Path.of(files[0]).normalize();
        if (trusted.stream().anyMatch(source::startsWith)) {
          missing.add(source);
        }
      }
    }
    return missing;
  }

  private void compile(List<Path> sources, PythonContexts contexts, List<Path> trusted) {
    try {
      Files.createDirectories(folder);
      Context context = contexts.forCompiling(trusted);
      try {
        Value module = PythonModules.install(context, List.of("compiling"));
        module.invokeMember(
            "compile_all", sources.stream().map(Path::toString).collect(Collectors.joining("\n")));
      } finally {
        contexts.close(context);
      }
    } catch (IOException | RuntimeException unwritable) {
      // Without a cache everything works, and takes longer.
    }
  }

  /** Waits for what is still to be compiled, or the next process would begin without it. */
  void close() {
    compiler.shutdown();
    try {
      compiler.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
