package dev.verifiedexamples.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

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

  /** Deletes the folder with all it holds, following no link; what can't be deleted is left. */
  public static void delete(Path folder) {
    try {
      Files.walkFileTree(folder, new Deleter());
    } catch (IOException left) {
      // The system's temporary folder is cleaned by others too; the verdicts are not affected.
    }
  }

  private static final class Deleter extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
