package dev.verifiedexamples.runtime;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Has Python read sources, in one interpreter without any permission. */
final class SourceReader {

  private final PythonContexts contexts;
  private @Nullable Context context;
  private @Nullable Value read;

  SourceReader(PythonContexts contexts) {
    this.contexts = contexts;
  }

  synchronized String read(String source) {
    Value function = read;
    if (function == null) {
      Context opened = contexts.forReading();
      context = opened;
      function = PythonModules.install(opened, PythonModules.READING).getMember("read");
      read = function;
    }
    return function.execute(source).asString();
  }

  synchronized void close() {
    Context opened = context;
    if (opened != null) {
      contexts.close(opened);
    }
    context = null;
    read = null;
  }
}
