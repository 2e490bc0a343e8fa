package dev.verifiedexamples.machine;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Removes folders. */
public final class Folders {

  private Folders() {}

  /** Deletes a folder with all it holds, following no link. */
  public static void delete(Path folder) throws IOException {
    Files.walkFileTree(folder, new Deleter(true));
  }

  /** Deletes as much as possible of a folder that may be missing or in use, following no link. */
  public static void discard(Path folder) {
    try {
      Files.walkFileTree(folder, new Deleter(false));
    } catch (IOException impossible) {
      // The deleter has passed over what fails.
    }
  }

  private static final class Deleter extends SimpleFileVisitor<Path> {

    private final boolean isStrict;

    private Deleter(boolean isStrict) {
      this.isStrict = isStrict;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      return delete(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      return passOver(failure);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      return failure == null ? delete(folder) : passOver(failure);
    }

    private FileVisitResult delete(Path path) throws IOException {
      try {
        Files.delete(path);
        return FileVisitResult.CONTINUE;
      } catch (IOException failure) {
        return passOver(failure);
      }
    }

    private FileVisitResult passOver(IOException failure) throws IOException {
      if (isStrict) {
        throw failure;
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
