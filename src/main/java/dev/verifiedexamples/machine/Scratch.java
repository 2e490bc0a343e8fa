package dev.verifiedexamples.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes and removes scratch folders. */
public final class Scratch {

  private Scratch() {}

  /** Makes an empty folder. */
  public static Path create() {
    try {
      return Files.createTempDirectory("verified-example-").toRealPath();
    } catch (IOException full) {
      throw new UncheckedIOException("no scratch folder can be made for an example", full);
    }
  }

  /**
   * Deletes the folder with all it holds, following no link. What can't be deleted is left: the
   * system's temporary folder is cleaned by others too, and the verdicts are not affected.
   */
  public static void delete(Path folder) {
    Folders.discard(folder);
  }
}
