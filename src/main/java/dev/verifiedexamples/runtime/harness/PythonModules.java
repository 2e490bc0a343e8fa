package dev.verifiedexamples.runtime.harness;

import dev.verifiedexamples.document.Shim;
import dev.verifiedexamples.runtime.graalpy.PythonContexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** This library's own Python modules, which stand as {@code .py} files among its resources. */
public final class PythonModules {

  /** What reads sources, each module behind those that it imports. */
  public static final List<String> READING =
      List.of(
          "names",
          "problem",
          "literals",
          "arrows",
          "escapes",
          "claims",
          "bindings",
          "instrument",
          "outline",
          "requirements",
          "metadata",
          "blocks",
          "clocks",
          "audit",
          "reader");

  /** What runs examples, each module behind those that it imports. */
  public static final List<String> RUNNING =
      List.of(
          "names",
          "literals",
          "recorder",
          "together",
          "streams",
          "builtin",
          "loopback",
          "threads",
          "scheduler",
          "virtual_locks",
          "virtual_threads",
          "virtual_sockets",
          "virtual_time",
          "awaiting",
          "harness");

  /** What runs an example in a process of its own. */
  public static final List<String> RUNNING_ALONE =
      Stream.concat(RUNNING.stream(), Stream.of("guard", "hiding", "child")).toList();

  /** What looks after that process. */
  public static final String KEEPER = "keeper";

  private static final String FOLDER = "/dev/verifiedexamples/python/";
  private static final Source BOOTSTRAP =
      Source.newBuilder(PythonContexts.PYTHON, text("bootstrap"), "bootstrap.py").buildLiteral();

  private PythonModules() {}

  /** One of the functions that make modules importable in a context. */
  public static Value bootstrap(Context context, String function) {
    context.eval(BOOTSTRAP);
    return context.getBindings(PythonContexts.PYTHON).getMember(function);
  }

  /** The name of the module that a shim is. */
  public static String of(Shim shim) {
    return "shims/" + shim.word();
  }

  /** What Python calls a module, in this library's package. */
  public static String moduleName(String name) {
    return name.replace('/', '_');
  }

  /** What tracebacks call a module's file. */
  public static String path(String name) {
    return FOLDER + name + ".py";
  }

  /** A module's source. */
  public static String text(String name) {
    try (InputStream in = PythonModules.class.getResourceAsStream(FOLDER + name + ".py")) {
      if (in == null) {
        throw new IllegalStateException("this library's jar lacks its module " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
