package dev.verifiedexamples.runtime;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Has Python read sources, in one interpreter without any permission. */
final class SourceReader {

  private final PythonContexts contexts;
  private @Nullable Value read;

  SourceReader(PythonContexts contexts) {
    this.contexts = contexts;
  }

  synchronized String read(String source) {
    Value function = read;
    if (function == null) {
      Context context = contexts.forReading();
      function = PythonModules.install(context, PythonModules.READING).getMember("read");
      read = function;
    }
    return function.execute(source).asString();
  }
}
