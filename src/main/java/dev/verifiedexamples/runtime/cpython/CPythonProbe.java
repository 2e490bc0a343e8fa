package dev.verifiedexamples.runtime.cpython;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Versions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What an executable says when it is asked which Python it is. */
final class CPythonProbe {

  private static final String QUESTION =
      "import sys; v = sys.version_info;"
          + " print(sys.implementation.name, '%d.%d.%d' % v[:3], v.releaselevel);"
          + " print(sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix, sep='\\n')";
  private static final int MOST_BYTES = 20_000;
  private static final long PATIENCE_SECONDS = 60;

  private final Path executable;
  private final String answer;

  private CPythonProbe(Path executable, String answer) {
    this.executable = executable;
    this.answer = answer;
  }

  static CPythonProbe of(Path executable) {
    return new CPythonProbe(executable, ask(executable));
  }

  /** The runtime, if it can be used as one that nobody has asked for by name. */
  Optional<CPythonRuntime> orNothing() {
    return isCPython() && isFinal() && isRecent() ? Optional.of(runtime()) : Optional.empty();
  }

  CPythonRuntime orExplain() throws UnusableInputException {
    if (!isCPython()) {
      throw new UnusableInputException(executable + ": this is no CPython that can be started");
    }
    if (!isRecent()) {
      throw new UnusableInputException(
          "%s: this is CPython %s; examples need %s or later"
              .formatted(executable, word(1), CPythonRuntime.OLDEST));
    }
    return runtime();
  }

  private CPythonRuntime runtime() {
    List<Path> folders =
        answer
            .lines()
            .skip(1)
            .map(Path::of)
            .filter(each -> each.getNameCount() > 0)
            .distinct()
            .toList();
    return new CPythonRuntime(executable, word(1), folders);
  }

  private boolean isCPython() {
    return words().length == 3 && word(0).equals("cpython");
  }

  private boolean isFinal() {
    return word(2).equals("final");
  }

  private boolean isRecent() {
    return Versions.Release.of(word(1)).compareTo(CPythonRuntime.OLDEST) >= 0;
  }

  private String word(int at) {
    return words()[at];
  }

  private String[] words() {
    return answer.lines().findFirst().orElse("").split(" ", -1);
  }

  private static String ask(Path executable) {
    try {
      Process process =
          new ProcessBuilder(executable.toString(), "-I", "-S", "-c", QUESTION)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return "";
      }
      byte[] output = process.getInputStream().readNBytes(MOST_BYTES);
      return new String(output, StandardCharsets.UTF_8).strip();
    } catch (IOException notExecutable) {
      return "";
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
