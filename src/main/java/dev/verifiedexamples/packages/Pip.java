package dev.verifiedexamples.packages;

import dev.verifiedexamples.UnusableInputException;
import java.util.List;

/** Whoever can run pip, the installer of Python packages. */
@FunctionalInterface
public interface Pip {

  /**
   * Runs pip.
   *
   * @param arguments what stands behind {@code pip}
   * @throws UnusableInputException with the last of what it says if it fails
   */
  void run(List<String> arguments) throws UnusableInputException;
}
