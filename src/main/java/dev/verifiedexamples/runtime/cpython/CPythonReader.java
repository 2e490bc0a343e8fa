package dev.verifiedexamples.runtime.cpython;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verifiedexamples.document.ReadingLimitException;
import dev.verifiedexamples.machine.Cache;
import dev.verifiedexamples.runtime.harness.KeptAnswers;
import dev.verifiedexamples.runtime.harness.PythonModules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Has a CPython read sources, in a process for each: for those that GraalPy can't read, because
 * their syntax is newer.
 */
final class CPythonReader {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_MINUTES = 10;
  private static final Set<Integer> KILLED = Set.of(128 + 9, 128 + 24); // SIGKILL, SIGXCPU

  private final Path executable;
  private final KeptAnswers answers;

  CPythonReader(Path executable, String version) {
    this.executable = executable;
    this.answers = new KeptAnswers(Cache.ofUser().open(Cache.Kind.READINGS, "cpython-" + version));
  }

  /**
   * What one of the functions of this library's Python module {@code reader} says.
   *
   * @throws ReadingLimitException if that takes too long
   * @throws IllegalStateException if the process says nothing
   */
  String answer(String function, String text) {
    return answers.find(function, text).orElseGet(() -> ask(function, text));
  }

  private String ask(String function, String text) {
    try {
      Path answer = Files.createTempFile("verified-reading-", ".json");
      try {
        Process process =
            new ProcessBuilder(
                    executable.toString(),
                    "-I",
                    "-S",
                    "-X",
                    "utf8",
                    "-c",
                    PythonModules.text("asking"))
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream stdin = process.getOutputStream()) {
          stdin.write(question(function, text).getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
          process.destroyForcibly();
        }
        String said = Files.readString(answer);
        if (process.isAlive() || KILLED.contains(process.exitValue())) {
          throw new ReadingLimitException();
        }
        if (process.exitValue() != 0) {
          throw new IllegalStateException(executable + " can't read it");
        }
        answers.keep(function, text, said);
        return said;
      } finally {
        Files.deleteIfExists(answer);
      }
    } catch (IOException failure) {
      throw new IllegalStateException(executable + " can't be started", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
  }

  private static String question(String function, String text) {
    ObjectNode question = JSON.createObjectNode();
    question.put("bootstrap", PythonModules.text("bootstrap"));
    ArrayNode modules = question.putArray("modules");
    for (String name : PythonModules.READING) {
      modules
          .addArray()
          .add(PythonModules.moduleName(name))
          .add(PythonModules.path(name))
          .add(PythonModules.text(name));
    }
    question.put("seconds", ReadingLimitException.LIMIT.toSeconds());
    return question.put("function", function).put("text", text).toString();
  }
}
