package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.machine.Cache;
import dev.verifiedexamples.machine.Scratch;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.io.ProcessHandler;
import org.jspecify.annotations.Nullable;

/** Makes interpreters, each with the least permissions that serve. */
public final class PythonContexts {

  public static final String PYTHON = "python";

  private static final String LIBRARY = "__import__('sys').prefix";

  /** What examples get of Java, unless somebody else says so: nothing. */
  static final GraalPyCustomizer CLOSED =
      new GraalPyCustomizer() {
        @Override
        public void customize(Context.Builder context) {
          context.allowHostAccess(HostAccess.NONE).allowPolyglotAccess(PolyglotAccess.NONE);
        }
      };

  private final GraalPyCustomizer customizer;

  /**
   * Those of this library's own code: an engine keeps code for whoever imports the same module
   * next, and an example can put other code in its place.
   */
  private final Engines ours;

  /**
   * Those of examples. Each has one to itself where it is not trusted, or where only the first one
   * of an engine would have threads that take turns.
   */
  private final Engines ofExamples;

  private final Cache cache = Cache.ofUser();
  private final BytecodeCache bytecode;
  private final CompiledModules modules;
  private final boolean untrusting;
  private final AtomicReference<@Nullable Interpreter> prepared = new AtomicReference<>();
  private volatile @Nullable Path library;

  /**
   * A maker of interpreters.
   *
   * @param untrusting whether they get no permission, whatever is asked for, and no sockets
   */
  PythonContexts(boolean untrusting) {
    this(untrusting, CLOSED);
  }

  /** A maker of interpreters as somebody else builds them. */
  PythonContexts(GraalPyCustomizer customizer) {
    this(false, customizer);
  }

  private PythonContexts(boolean untrusting, GraalPyCustomizer customizer) {
    this.untrusting = untrusting;
    this.customizer = customizer;
    this.ours = Engines.shared(CLOSED);
    this.ofExamples =
        untrusting || !ExampleThreads.canTakeTurns()
            ? Engines.ofOneContextEach(customizer)
            : Engines.shared(customizer);
    this.bytecode = new BytecodeCache(cache.open(Cache.Kind.BYTECODE, ours.version()));
    this.modules = new CompiledModules(ours.version());
  }

  /** GraalPy's version. */
  String version() {
    return ours.version();
  }

  /** Where what can be made again is kept. */
  Cache cache() {
    return cache;
  }

  /** This library's Python modules, for every context that is made here. */
  public CompiledModules modules() {
    return modules;
  }

  /** Whether a context keeps an engine, with all that others have left in it, for itself. */
  boolean isRetired(Context context) {
    return enginesOf(context).isRetired(context);
  }

  private Engines enginesOf(Context context) {
    return ofExamples.have(context) ? ofExamples : ours;
  }

  /** Closes a context, whatever it is doing; what it had to compile, others need not. */
  void close(Context context) {
    close(context, Engines.LIGHT);
  }

  /** The same, for one that leaves more behind in its engine. */
  void close(Context context, int left) {
    enginesOf(context).close(context, left);
    if (!untrusting) {
      bytecode.compileMissed(this);
    }
  }

  /**
   * An interpreter that runs this library's own code, and keeps the bytecode of what it imports. It
   * sees Python's library, and nothing else of the machine.
   */
  public Context forReading() {
    return forOurOwn(List.of(), builder -> builder.option("python.DontWriteBytecodeFlag", "false"));
  }

  /**
   * Makes an interpreter like those of the examples and asks it where its library is: if none can
   * be made, that is told here and once.
   *
   * @throws RuntimeException GraalVM's, saying what it objects to
   */
  void tryOut() {
    ScratchFileSystem files =
        new ScratchFileSystem(bytecode.folder(), List.of(), bytecode, /* readsAll= */ true);
    Context context =
        ofExamples.build(customized().allowIO(IOAccess.newBuilder().fileSystem(files).build()));
    try {
      library = Path.of(context.eval(PYTHON, LIBRARY).asString());
    } finally {
      close(context);
    }
  }

  /** An interpreter that compiles modules, and runs none of them. */
  Context forCompiling(List<Path> sources) {
    return forOurOwn(sources, builder -> {});
  }

  private Context forOurOwn(List<Path> readable, Consumer<Context.Builder> more) {
    ScratchFileSystem files =
        new ScratchFileSystem(bytecode.folder(), readable, bytecode, /* readsAll= */ false);
    Context.Builder builder = closed().allowIO(IOAccess.newBuilder().fileSystem(files).build());
    more.accept(builder);
    return withLibrary(files, () -> ours.build(builder));
  }

  /** Ends what goes on behind the examples, and lets go of what they have left. */
  void close() {
    discard(prepared.getAndSet(null));
    bytecode.close();
    ours.close();
    ofExamples.close();
  }

  /** An interpreter for an example; one that was prepared, if there is one and it will do. */
  Interpreter interpreter(Set<Permission> wanted) {
    Interpreter ready = wanted.isEmpty() ? prepared.getAndSet(null) : null;
    return ready == null ? new Interpreter(this, wanted) : ready;
  }

  /** Opens an interpreter for the next example without permissions, in the background. */
  void prepare() {
    if (prepared.get() == null) {
      Interpreter next = new Interpreter(this, Set.of());
      next.thread().execute(next::openAhead);
      if (!prepared.compareAndSet(null, next)) {
        discard(next);
      }
    }
  }

  private void discard(@Nullable Interpreter unused) {
    if (unused == null) {
      return;
    }
    unused.thread().execute(() -> closeIfOpen(unused));
    unused.thread().shutdown();
  }

  private void closeIfOpen(Interpreter unused) {
    Context context = unused.context();
    if (context != null) {
      close(context);
    }
    Scratch.delete(unused.scratch());
  }

  /** What an example may see of the machine's files, but for its own and its packages. */
  ScratchFileSystem files(Path scratch, Set<Permission> wanted) {
    boolean readsAll = permissions(wanted).contains(Permission.PROCESS);
    return new ScratchFileSystem(scratch, List.of(bytecode.folder()), bytecode, readsAll);
  }

  private Set<Permission> permissions(Set<Permission> wanted) {
    return untrusting ? Set.of() : wanted;
  }

  /**
   * A context for one run of an example.
   *
   * @param scratch its working directory, the only place where it may write
   * @param output where bytes go that are written past Python's streams
   * @param children starts processes, if the example may
   * @param refused takes what the example tries without permission
   */
  Context forRunning(
      ScratchFileSystem files,
      Path scratch,
      Set<Permission> wanted,
      OutputStream output,
      ProcessHandler children,
      Consumer<String> refused) {
    Set<Permission> permissions = permissions(wanted);
    Context.Builder builder =
        customized()
            .allowIO(
                IOAccess.newBuilder().fileSystem(files).allowHostSocketAccess(!untrusting).build())
            .allowNativeAccess(permissions.contains(Permission.NATIVE))
            .allowCreateProcess(true)
            .processHandler(
                permissions.contains(Permission.PROCESS) ? children : startsNone(refused))
            .currentWorkingDirectory(scratch)
            .out(output)
            .err(output);
    if (permissions.contains(Permission.ENVIRONMENT)) {
      builder.allowEnvironmentAccess(EnvironmentAccess.INHERIT);
    }
    boolean isNative = permissions.contains(Permission.NATIVE);
    return withLibrary(files, () -> isNative ? nativeOne(builder) : ofExamples.build(builder));
  }

  /** What Python makes of the refusal, such as a file not found, says nothing of why. */
  private static ProcessHandler startsNone(Consumer<String> refused) {
    return command -> {
      String wanted = String.join(" ", command.getCommand());
      refused.accept(wanted);
      throw new IOException("this example may not start processes: " + wanted);
    };
  }

  /**
   * Makes a context that can read GraalPy's library. Where that has been unpacked, only a context
   * can tell; the first one may read everything until it has told, before it runs anything else.
   */
  private Context withLibrary(ScratchFileSystem files, Supplier<Context> making) {
    Path known = library;
    if (known != null) {
      files.alsoRead(List.of(known));
      return making.get();
    }
    files.beginTrusting();
    try {
      Context context = making.get();
      known = Path.of(context.eval(PYTHON, LIBRARY).asString());
      library = known;
      files.alsoRead(List.of(known));
      return context;
    } finally {
      files.endTrusting();
    }
  }

  /** One after another: the JVM has crashed when several began to load native code at once. */
  private synchronized Context nativeOne(Context.Builder builder) {
    Context context = ofExamples.build(builder);
    context.initialize(PYTHON);
    return context;
  }

  /** As somebody else builds it, but for what nobody changes. */
  private Context.Builder customized() {
    Context.Builder builder = Context.newBuilder(PYTHON).allowCreateThread(true);
    customizer.customize(builder);
    return kept(builder);
  }

  private static Context.Builder closed() {
    Context.Builder builder = Context.newBuilder(PYTHON);
    CLOSED.customize(builder);
    return kept(builder);
  }

  /** What is set last, so that it is so whatever was set before. */
  private static Context.Builder kept(Context.Builder builder) {
    return builder
        .useSystemExit(false)
        .allowEnvironmentAccess(EnvironmentAccess.NONE)
        .allowNativeAccess(false)
        .allowCreateProcess(false)
        .in(InputStream.nullInputStream())
        .out(OutputStream.nullOutputStream())
        .err(OutputStream.nullOutputStream())
        .logHandler(OutputStream.nullOutputStream());
  }
}
