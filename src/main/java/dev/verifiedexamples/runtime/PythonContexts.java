package dev.verifiedexamples.runtime;

import dev.verifiedexamples.Permission;
import dev.verifiedexamples.packages.UserCache;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;
import org.jspecify.annotations.Nullable;

/** Makes interpreters, each with the least permissions that serve. */
final class PythonContexts {

  static final String PYTHON = "python";

  private static final String LIBRARY = "__import__('sys').prefix";

  private final Engines engines = new Engines();
  private final BytecodeCache bytecode = new BytecodeCache(UserCache.folder(), engines.version());
  private final boolean untrusting;
  private @Nullable Path library;

  /**
   * A maker of interpreters.
   *
   * @param untrusting whether they get no permission, whatever is asked for, and no sockets
   */
  PythonContexts(boolean untrusting) {
    this.untrusting = untrusting;
  }

  /** GraalPy's version. */
  String version() {
    return engines.version();
  }

  /** Closes a context, whatever it is doing; what it had to compile, others need not. */
  void close(Context context) {
    engines.close(context);
    if (!untrusting) {
      bytecode.compileMissed(this);
    }
  }

  /**
   * An interpreter that runs this library's own code, and keeps the bytecode of what it imports.
   */
  Context forReading() {
    FileSystem files = new ScratchFileSystem(bytecode.folder(), List.of(), bytecode, true);
    return engines.build(
        closed()
            .allowIO(IOAccess.newBuilder().fileSystem(files).build())
            .option("python.DontWriteBytecodeFlag", "false"));
  }

  /** An interpreter that compiles modules, and runs none of them. */
  Context forCompiling() {
    FileSystem files = new ScratchFileSystem(bytecode.folder(), List.of(), bytecode, true);
    return engines.build(closed().allowIO(IOAccess.newBuilder().fileSystem(files).build()));
  }

  /** Ends what goes on behind the examples. */
  void close() {
    bytecode.close();
  }

  /**
   * An interpreter for one run of an example.
   *
   * @param file the example, which it may read
   * @param scratch its working directory, the only place where it may write
   * @param packages folders that it may read, to import from them
   * @param output where bytes go that are written past Python's streams
   * @param refused takes what the example tries without permission
   */
  Context forRunning(
      Path file,
      Path scratch,
      List<Path> packages,
      Set<Permission> wanted,
      OutputStream output,
      Consumer<String> refused) {
    Set<Permission> permissions = untrusting ? Set.of() : wanted;
    Context.Builder builder =
        closed()
            .allowIO(
                IOAccess.newBuilder()
                    .fileSystem(
                        new ScratchFileSystem(
                            scratch,
                            readable(file, packages),
                            bytecode,
                            permissions.contains(Permission.PROCESS)))
                    .allowHostSocketAccess(!untrusting)
                    .build())
            .allowCreateThread(true)
            .allowNativeAccess(permissions.contains(Permission.NATIVE))
            .allowCreateProcess(true)
            .arguments(PYTHON, new String[] {file.toString()})
            .currentWorkingDirectory(scratch)
            .out(output)
            .err(output);
    if (!permissions.contains(Permission.PROCESS)) {
      builder.processHandler(new RefusingProcessHandler(refused));
    }
    if (permissions.contains(Permission.ENVIRONMENT)) {
      builder.allowEnvironmentAccess(EnvironmentAccess.INHERIT);
    }
    return permissions.contains(Permission.NATIVE) ? nativeOne(builder) : engines.build(builder);
  }

  /** One after another: the JVM has crashed when several began to load native code at once. */
  private synchronized Context nativeOne(Context.Builder builder) {
    Context context = engines.build(builder);
    context.initialize(PYTHON);
    return context;
  }

  private List<Path> readable(Path file, List<Path> packages) {
    List<Path> readable = new ArrayList<>(packages);
    readable.add(bytecode.folder());
    readable.add(file);
    readable.add(library());
    return readable;
  }

  /** Where GraalPy has unpacked its library; only a context can tell. */
  private synchronized Path library() {
    Path known = library;
    if (known == null) {
      Context context = forReading();
      known = Path.of(context.eval(PYTHON, LIBRARY).asString());
      library = known;
      close(context);
    }
    return known;
  }

  private Context.Builder closed() {
    return Context.newBuilder(PYTHON)
        .allowHostAccess(HostAccess.NONE)
        .allowPolyglotAccess(PolyglotAccess.NONE)
        .allowEnvironmentAccess(EnvironmentAccess.NONE)
        .in(InputStream.nullInputStream())
        .out(OutputStream.nullOutputStream())
        .err(OutputStream.nullOutputStream())
        .logHandler(OutputStream.nullOutputStream());
  }
}
