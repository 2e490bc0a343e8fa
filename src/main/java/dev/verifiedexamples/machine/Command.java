package dev.verifiedexamples.machine;

import dev.verifiedexamples.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs of the machine to their end. */
public final class Command {

  /** Enough to download hundreds of megabytes; less than for ever, as from a dead mirror. */
  private static final Duration LIMIT = Duration.ofMinutes(30);

  private static final int MOST_LINES = 6;

  private final Path folder;
  private final Map<String, String> environment;
  private final Duration limit;

  /** Programs that run in this folder, with these variables added to their environment. */
  public Command(Path folder, Map<String, String> environment) {
    this(folder, environment, LIMIT);
  }

  Command(Path folder, Map<String, String> environment, Duration limit) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
    this.limit = limit;
  }

  /**
   * What a program prints.
   *
   * @throws UnusableInputException if it fails, with the last of what it says, or does not end
   */
  public String run(List<String> command) throws UnusableInputException {
    Path input = folder.resolve("stdin.txt");
    Path output = folder.resolve("stdout.txt");
    Path complaints = folder.resolve("stderr.txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(Files.write(input, new byte[0]).toFile())
              .redirectOutput(output.toFile())
              .redirectError(complaints.toFile());
      builder.environment().putAll(environment);
      int status = end(builder.start(), command.get(0));
      if (status != 0) {
        throw new UnusableInputException(
            command.get(0) + " failed:\n" + last(Files.readAllLines(complaints)));
      }
      return Files.readString(output);
    } catch (IOException missing) {
      throw new UnusableInputException(command.get(0) + " can't be run: " + missing.getMessage());
    }
  }

  /** Waits for a process to end; returns its exit status, and leaves nothing of it behind. */
  private int end(Process process, String name) throws UnusableInputException {
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      throw new UnusableInputException(
          name + " was stopped: it had not ended after " + limit.toMinutes() + " minutes");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UnusableInputException(name + " was interrupted");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().onExit().join();
    }
  }

  private static String last(List<String> lines) {
    int from = Math.max(0, lines.size() - MOST_LINES);
    return String.join("\n", lines.subList(from, lines.size()));
  }
}
