package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.packages.Pip;
import dev.verifiedexamples.runtime.harness.PythonModules;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyArray;

/**
 * The pip that GraalPy brings, run in this JVM: whoever has this library needs no other Python. It
 * may use the network and all files, but starts no process.
 */
public final class GraalPyPip implements Pip {

  private static final int MOST_LINES = 8;

  private static final String INSTALLER = "installer";

  /** pip in GraalPy. */
  public GraalPyPip() {}

  @Override
  public void run(List<String> arguments) throws UnusableInputException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (Engine engine = Engines.create();
        Context context =
            Context.newBuilder(PythonContexts.PYTHON)
                .engine(engine)
                .allowIO(IOAccess.ALL)
                .allowCreateThread(true)
                .allowEnvironmentAccess(EnvironmentAccess.INHERIT)
                .out(output)
                .err(output)
                .build()) {
      Value module =
          PythonModules.bootstrap(context, "install")
              .execute(INSTALLER, PythonModules.path(INSTALLER), PythonModules.text(INSTALLER));
      int status =
          module.invokeMember("run_pip", ProxyArray.fromList(List.copyOf(arguments))).asInt();
      if (status != 0) {
        throw new UnusableInputException("pip failed:\n" + last(output));
      }
    } catch (PolyglotException failure) {
      throw new UnusableInputException("pip failed: " + failure.getMessage() + "\n" + last(output));
    }
  }

  private static String last(ByteArrayOutputStream output) {
    List<String> lines = output.toString(StandardCharsets.UTF_8).lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
  }
}
