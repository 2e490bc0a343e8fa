package dev.verifiedexamples.examplerules;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The examples of this corpus with their sources, read once for all tests. */
record ThisCorpus(Map<Example, String> sources, List<String> unreadable) {

  private static final class Holder {
    private static final ThisCorpus READ = read();
  }

  static ThisCorpus instance() {
    return Holder.READ;
  }

  private static ThisCorpus read() {
    Map<Example, String> sources = new LinkedHashMap<>();
    List<String> unreadable = new ArrayList<>();
    try (GraalPyRuntime runtime = new GraalPyRuntime()) {
      ExampleReader reader = new ExampleReader(runtime::answer);
      for (ExampleFile file : Corpus.scripts(List.of(Corpus.DEFAULT_FOLDER)).files()) {
        if (reader.read(file.id(), file.path()) instanceof Example example) {
          sources.put(example, Files.readString(example.path()));
        } else if (reader.read(file.id(), file.path()) instanceof Unreadable problem) {
          unreadable.addAll(Messages.of(problem));
        }
      }
    } catch (IOException | UnusableInputException missing) {
      throw new AssertionError(missing);
    }
    return new ThisCorpus(sources, unreadable);
  }
}
