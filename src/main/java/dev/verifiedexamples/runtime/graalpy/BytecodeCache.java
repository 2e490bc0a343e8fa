package dev.verifiedexamples.runtime.graalpy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/**
 * Bytecode of Python's library and of packages, kept in the user's cache: reading it is many times
 * quicker than compiling again in every context.
 *
 * <p>Examples only read it. What they look for in vain is compiled once more, behind their back, by
 * a context that runs nothing of theirs: bytecode that an example could write would be a way to
 * make other examples pass.
 */
final class BytecodeCache {

  private static final String BESIDE = "__pycache__";
  private static final long PATIENCE_SECONDS = 30;

  private final Path folder;
  private final Set<Path> missing = ConcurrentHashMap.newKeySet();
  private final Set<Path> known = ConcurrentHashMap.newKeySet();
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

  /** Takes note of bytecode that Python has looked for in vain. */
  void missed(Path path) {
    String name = String.valueOf(path.getFileName());
    Path folder = path.normalize().getParent();
    if (name.endsWith(".pyc") && folder != null && folder.getParent() != null) {
      String module = name.substring(0, name.indexOf('.'));
      missing.add(folder.getParent().resolve(module + ".py"));
    }
  }

  /** Has what was missed compiled, each source once. */
  void compileMissed(PythonContexts contexts) {
    List<Path> sources = missing.stream().filter(known::add).toList();
    missing.removeAll(sources);
    if (!sources.isEmpty() && !compiler.isShutdown()) {
      compiler.execute(() -> compile(sources, contexts));
    }
  }

  private void compile(List<Path> sources, PythonContexts contexts) {
    try {
      Files.createDirectories(folder);
      Context context = contexts.forCompiling(sources);
      try {
        Value module = contexts.modules().install(context, List.of("compiling"));
        module.invokeMember(
            "compile_all",
            ProxyArray.fromList(sources.stream().<Object>map(Path::toString).toList()));
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
