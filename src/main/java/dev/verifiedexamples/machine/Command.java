package dev.verifiedexamples.machine;

import dev.verifiedexamples.UnusableInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program of the machine, run to its end. */
public final class Command {

  private static final int MOST_LINES = 6;

  private final Path folder;
  private final Map<String, String> environment;

  /** Programs that run in this folder, with these variables added to their environment. */
  public Command(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
  }

  /**
   * What a program prints.
   *
   * @throws UnusableInputException with the last of what it says if it fails
   */
  public String run(List<String> command) throws UnusableInputException {
    Path complaints = folder.resolve("stderr.txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(
                  ProcessBuilder.Redirect.from(Files.createTempFile(folder, "in", "").toFile()))
              .redirectError(complaints.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      if (status != 0) {
        throw new UnusableInputException(
            command.get(0) + " failed:\n" + last(Files.readAllLines(complaints)));
      }
      return output;
    } catch (IOException missing) {
      throw new UnusableInputException(command.get(0) + " can't be run: " + missing.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UnusableInputException(command.get(0) + " was interrupted");
    }
  }

  private static String last(List<String> lines) {
    int from = Math.max(0, lines.size() - MOST_LINES);
    return String.join("\n", lines.subList(from, lines.size()));
  }
}
