package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.machine.Scratch;
import dev.verifiedexamples.runtime.harness.PythonModules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/**
 * An interpreter for one run of an example, with a thread and a scratch folder of its own. It can
 * be opened before anybody knows which example it will run: nothing in it depends on that but what
 * it may read, and where its output goes.
 */
final class Interpreter {

  private static final HeapCollections HEAP = HeapCollections.ofThisJvm();

  private final PythonContexts contexts;
  private final Set<Permission> permissions;
  private final Path scratch = Scratch.create();
  private final ExampleThreads threads = new ExampleThreads();
  private final ExecutorService thread = Executors.newSingleThreadExecutor(threads::make);
  private final ScratchFileSystem files;
  private final OutputStream redirected = new Redirected();
  private final Children children = new Children(redirected);
  private volatile OutputStream output = OutputStream.nullOutputStream();
  private volatile Consumer<String> refused = wanted -> {};
  private volatile @Nullable Context context;
  private @Nullable Value harness;

  /** An interpreter with what examples with these permissions may do; it is still to be opened. */
  Interpreter(PythonContexts contexts, Set<Permission> permissions) {
    this.contexts = contexts;
    this.permissions = Set.copyOf(permissions);
    this.files = contexts.files(scratch, this.permissions);
  }

  /** What it is to run. */
  void adopt(String name, List<Path> readable, OutputStream bytes, Consumer<String> whatIsRefused) {
    files.alsoRead(readable);
    output = bytes;
    refused = whatIsRefused;
    thread.execute(() -> Thread.currentThread().setName(name));
  }

  /**
   * Makes it ready to run, if it is not yet, on its thread, which is the caller's.
   *
   * @return this library's module that runs examples
   */
  Value open() {
    Value opened = harness;
    if (opened == null) {
      Context started =
          contexts.forRunning(
              files, scratch, permissions, redirected, children, wanted -> refused.accept(wanted));
      context = started;
      ExampleThreads.takeTurns(started);
      opened = contexts.modules().install(started, PythonModules.RUNNING);
      contexts
          .modules()
          .install(started, List.of("collecting"))
          .invokeMember(
              "install",
              (ProxyExecutable) none -> HEAP.count(),
              (ProxyExecutable) before -> HEAP.makeUp(before[0].asLong()),
              (ProxyExecutable) millis -> HEAP.pause(millis[0].asLong()));
      if (!permissions.contains(Permission.NATIVE)) {
        contexts.modules().install(started, List.of("native")).invokeMember("forbid");
      }
      harness = opened;
    }
    return opened;
  }

  /** Makes it ready before there is an example, which will be told if that fails again. */
  void openAhead() {
    try {
      open();
    } catch (RuntimeException failure) {
      Context broken = context;
      if (broken != null) {
        contexts.close(broken);
      }
    }
  }

  /** The context, once it is there. */
  @Nullable Context context() {
    return context;
  }

  /** The processes that it starts. */
  Children children() {
    return children;
  }

  /** The only place where it may write. */
  Path scratch() {
    return scratch;
  }

  /** Its thread, and those that an example starts. */
  ExampleThreads threads() {
    return threads;
  }

  /** What runs on its thread. */
  ExecutorService thread() {
    return thread;
  }

  /** Whether the caller is on its thread. */
  boolean isHere() {
    return threads.isFirst();
  }

  /** Ends it; if it runs anything, that has been told to end. */
  void end(long patienceMillis) {
    thread.shutdownNow();
    try {
      thread.awaitTermination(patienceMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A context's streams are given when it is made, who listens later. */
  private final class Redirected extends OutputStream {

    @Override
    public void write(int value) throws IOException {
      output.write(value);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      output.write(buffer, offset, length);
    }
  }
}
