package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.runtime.harness.PythonModules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * This library's own Python modules, compiled. Compiling them in each context costs as much as the
 * context; and what is compiled already is shared by the contexts of an engine.
 *
 * <p>For the GraalPy that this library is built with, they stand in its jar; for another one, they
 * are compiled once, in memory, before a context runs anything of an example. They come from no
 * folder: what an example could write there would judge other examples.
 */
final class CompiledModules {

  private static final String FOLDER = "/dev/verifiedexamples/python/compiled/";

  private final String version;
  private final Map<String, String> codes = new ConcurrentHashMap<>();

  /** Those for a version of GraalPy. */
  CompiledModules(String version) {
    this.version = version;
  }

  /** Makes modules importable in a context, and returns the last one. */
  Value install(Context context, List<String> names) {
    Value install = PythonModules.bootstrap(context, "install_compiled");
    Value module = install;
    for (String name : names) {
      String called = PythonModules.moduleName(name);
      try {
        module = install.execute(called, code(context, name));
      } catch (PolyglotException otherBytecode) {
        // A build of GraalPy of the same version that can't load it; what fails then is our fault.
        String code = compile(context, name);
        codes.put(name, code);
        module = install.execute(called, code);
      }
    }
    return module;
  }

  /** A module's code, compiled in a context if it is not yet. */
  String code(Context context, String name) {
    return codes.computeIfAbsent(name, absent -> codeInJar(name, () -> compile(context, name)));
  }

  private String codeInJar(String name, Supplier<String> otherwise) {
    try (InputStream in =
        CompiledModules.class.getResourceAsStream(FOLDER + version + "/" + fileName(name))) {
      return in == null
          ? otherwise.get()
          : new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A module's code, in characters that each stand for a byte. */
  static String compile(Context context, String name) {
    return PythonModules.bootstrap(context, "compiled")
        .execute(PythonModules.path(name), PythonModules.text(name))
        .asString();
  }

  /** Where a module's code stands: code of another text is not found. */
  static String fileName(String name) {
    UUID source = UUID.nameUUIDFromBytes(PythonModules.text(name).getBytes(StandardCharsets.UTF_8));
    return PythonModules.moduleName(name) + "-" + source + ".marshal";
  }
}
