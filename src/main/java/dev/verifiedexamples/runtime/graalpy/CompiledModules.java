package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.machine.WholeFile;
import dev.verifiedexamples.runtime.harness.PythonModules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * This library's own Python modules, compiled once for a version of GraalPy. Compiling them in each
 * context costs as much as the context; and what is compiled already is shared by the contexts of
 * an engine.
 *
 * <p>Examples can't write where they are kept, and they are compiled before a context runs anything
 * of an example.
 */
final class CompiledModules {

  private final Path folder;
  private final boolean isTheirMaker;
  private final Map<String, String> codes = new ConcurrentHashMap<>();

  /** Those kept in a folder; if it can't be written, everything works, and takes longer. */
  CompiledModules(Path folder) {
    this(folder, true);
  }

  /**
   * Those kept in a folder.
   *
   * @param isTheirMaker whether what is not there yet is put there: not from contexts that somebody
   *     else has a say in, for others would run it
   */
  CompiledModules(Path folder, boolean isTheirMaker) {
    this.folder = folder;
    this.isTheirMaker = isTheirMaker;
  }

  /** Makes modules importable in a context, and returns the last one. */
  Value install(Context context, List<String> names) {
    Value install = PythonModules.bootstrap(context, "install_compiled");
    Value module = install;
    for (String name : names) {
      String called = PythonModules.moduleName(name);
      try {
        module = install.execute(called, code(context, name));
      } catch (PolyglotException damaged) {
        // What was kept is no code, so it is made again; what fails then is no fault of the cache.
        module = install.execute(called, compile(context, name));
      }
    }
    return module;
  }

  /** A module's code, compiled in a context if it is not yet. */
  String code(Context context, String name) {
    String code = codes.get(name);
    if (code == null) {
      Path file = file(name);
      try {
        code = Files.readString(file, StandardCharsets.ISO_8859_1);
        codes.put(name, code);
      } catch (IOException notThere) {
        code = compile(context, name);
      }
    }
    return code;
  }

  private String compile(Context context, String name) {
    String code =
        PythonModules.bootstrap(context, "compiled")
            .execute(PythonModules.path(name), PythonModules.text(name))
            .asString();
    codes.put(name, code);
    if (!isTheirMaker) {
      return code;
    }
    try {
      WholeFile.write(file(name), code, StandardCharsets.ISO_8859_1);
    } catch (IOException unwritable) {
      // the next process compiles it again
    }
    return code;
  }

  /** Where a module's code is kept; that of another version of this library is not in the way. */
  private Path file(String name) {
    UUID source = UUID.nameUUIDFromBytes(PythonModules.text(name).getBytes(StandardCharsets.UTF_8));
    return folder.resolve(PythonModules.moduleName(name) + "-" + source + ".marshal");
  }
}
