package dev.verifiedexamples.runtime;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Has Python read sources, in one interpreter without any permission. */
final class SourceReader {

  private final PythonContexts contexts;
  private @Nullable Context context;
  private @Nullable Value module;

  SourceReader(PythonContexts contexts) {
    this.contexts = contexts;
  }

  /** What one of the module's functions answers to a text. */
  synchronized String call(String function, String text) {
    Value reader = module;
    if (reader == null) {
      Context opened = contexts.forReading();
      context = opened;
      reader = PythonModules.install(opened, PythonModules.READING);
      module = reader;
    }
    return reader.invokeMember(function, text).asString();
  }

  synchronized void close() {
    Context opened = context;
    if (opened != null) {
      contexts.close(opened);
    }
    context = null;
    module = null;
  }
}
