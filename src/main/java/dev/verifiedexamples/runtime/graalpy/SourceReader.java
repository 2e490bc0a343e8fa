package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.document.ReadingLimitException;
import dev.verifiedexamples.machine.Cache;
import dev.verifiedexamples.runtime.harness.KeptAnswers;
import dev.verifiedexamples.runtime.harness.PythonModules;
import java.util.concurrent.atomic.AtomicBoolean;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Has Python read sources, in one interpreter without any permission. */
public final class SourceReader {

  private final PythonContexts contexts;
  private final KeptAnswers answers;
  private volatile @Nullable String python;
  private @Nullable Context context;
  private @Nullable Value module;

  SourceReader(PythonContexts contexts) {
    this.contexts = contexts;
    this.answers = new KeptAnswers(contexts.cache().open(Cache.Kind.READINGS, contexts.version()));
  }

  /** The version of Python that reads. */
  String python() {
    String known = python;
    if (known == null) {
      known = call("python", "");
      python = known;
    }
    return known;
  }

  /**
   * What one of the module's functions answers to a text.
   *
   * @throws ReadingLimitException if that takes too long
   */
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
    String answer = ask(reader, function, text);
    answers.keep(function, text, answer);
    return answer;
  }

  private String ask(Value reader, String function, String text) {
    AtomicBoolean isStopped = new AtomicBoolean();
    Context asked = reader.getContext();
    Runnable stop =
        () -> {
          isStopped.set(true);
          asked.close(true);
        };
    try {
      return CpuWatch.within(
          ReadingLimitException.LIMIT, stop, () -> reader.invokeMember(function, text).asString());
    } catch (PolyglotException | IllegalStateException failure) {
      if (isStopped.get()) {
        closeContext();
        throw new ReadingLimitException();
      }
      throw failure;
    }
  }

  synchronized void close() {
    closeContext();
    answers.tidy();
    contexts.cache().tidyDaily();
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
