package dev.verifiedexamples.runtime;

import dev.verifiedexamples.Permission;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;

/** Makes interpreters, each with the least permissions that serve. */
final class PythonContexts {

  static final String PYTHON = "python";

  private final Engine engine;

  PythonContexts(Engine engine) {
    this.engine = engine;
  }

  /** An interpreter that only computes. */
  Context forReading() {
    return closed().build();
  }

  /**
   * An interpreter for one run of an example.
   *
   * @param file the example, which it may read
   * @param scratch its working directory, the only place where it may write
   * @param output where bytes go that are written past Python's streams
   */
  Context forRunning(Path file, Path scratch, Set<Permission> permissions, OutputStream output) {
    FileSystem files = FileSystem.allowInternalResources(new ScratchFileSystem(file, scratch));
    return closed()
        .allowIO(IOAccess.newBuilder().fileSystem(files).allowHostSocketAccess(true).build())
        .allowCreateThread(true)
        .allowNativeAccess(permissions.contains(Permission.NATIVE))
        .allowCreateProcess(permissions.contains(Permission.PROCESS))
        .allowEnvironmentAccess(
            permissions.contains(Permission.ENVIRONMENT)
                ? EnvironmentAccess.INHERIT
                : EnvironmentAccess.NONE)
        .arguments(PYTHON, new String[] {file.toString()})
        .currentWorkingDirectory(scratch)
        .out(output)
        .err(output)
        .build();
  }

  private Context.Builder closed() {
    return Context.newBuilder(PYTHON)
        .engine(engine)
        .allowHostAccess(HostAccess.NONE)
        .allowPolyglotAccess(PolyglotAccess.NONE)
        .allowEnvironmentAccess(EnvironmentAccess.NONE)
        .in(InputStream.nullInputStream())
        .out(OutputStream.nullOutputStream())
        .err(OutputStream.nullOutputStream());
  }
}
