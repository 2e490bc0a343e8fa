package dev.verifiedexamples.machine;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files whole, or not at all. */
public final class WholeFile {

  private WholeFile() {}

  /** Writes a text in UTF-8. */
  public static void write(Path file, String text) throws IOException {
    write(file, text, StandardCharsets.UTF_8);
  }

  /**
   * Writes beside the file first, then takes its place: nobody finds half of it, whoever else
   * writes it. Its folder is made if need be; a file that was there keeps its permissions.
   *
   * @throws IOException if that can't be; then what was there is still there
   */
  public static void write(Path file, String text, Charset charset) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
    try {
      Files.writeString(draft, text, charset);
      keepPermissions(file, draft);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Temporary files are for their owner alone. */
  private static void keepPermissions(Path file, Path draft) throws IOException {
    if (!draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    Files.setPosixFilePermissions(
        draft,
        Files.exists(file)
            ? Files.getPosixFilePermissions(file)
            : PosixFilePermissions.fromString("rw-r--r--"));
  }
}
