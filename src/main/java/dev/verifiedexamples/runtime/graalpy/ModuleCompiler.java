package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.machine.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;

/**
 * Compiles this library's own Python modules, when it is built, for the GraalPy it is built with.
 */
public final class ModuleCompiler {

  private static final String END = ".py";

  private ModuleCompiler() {}

  /**
   * Compiles all modules.
   *
   * @param arguments the folder of their sources, which are also on the class path; the folder into
   *     which the code goes, in one of the name of GraalPy's version
   * @throws IOException if one can't be read or written
   */
  public static void main(String... arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    PythonContexts contexts = new PythonContexts(/* untrusting= */ false);
    Path target = Path.of(arguments[1]).resolve(contexts.version());
    Context context = contexts.forReading();
    try {
      for (String name : names(sources)) {
        WholeFile.write(
            target.resolve(CompiledModules.fileName(name)),
            CompiledModules.compile(context, name),
            StandardCharsets.ISO_8859_1);
      }
    } finally {
      contexts.close(context);
      contexts.close();
    }
  }

  private static List<String> names(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .map(file -> sources.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(END))
          .map(name -> name.substring(0, name.length() - END.length()))
          .sorted()
          .toList();
    }
  }
}
