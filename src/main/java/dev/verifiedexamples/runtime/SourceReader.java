package dev.verifiedexamples.runtime;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Has Python read sources, in one interpreter without any permission. */
final class SourceReader {

  private final PythonContexts contexts;
  private final KeptAnswers answers;
  private @Nullable Context context;
  private @Nullable Value module;

  SourceReader(PythonContexts contexts) {
    this.contexts = contexts;
    this.answers = new KeptAnswers(contexts.caches().resolve("readings-" + contexts.version()));
  }

  /** What one of the module's functions answers to a text. */
  String call(String function, String text) {
    return answers.find(function, text).orElseGet(() -> ask(function, text));
  }

  private synchronized String ask(String function, String text) {
    if (context != null && contexts.isRetired(context)) {
      closeContext();
    }
    Value reader = module;
    if (reader == null) {
      Context opened = contexts.forReading();
      context = opened;
      reader = contexts.modules().install(opened, PythonModules.READING);
      module = reader;
    }
    String answer = reader.invokeMember(function, text).asString();
    answers.keep(function, text, answer);
    return answer;
  }

  synchronized void close() {
    closeContext();
    answers.tidy();
  }

  private void closeContext() {
    Context opened = context;
    if (opened != null) {
      contexts.close(opened);
    }
    context = null;
    module = null;
  }
}
