package dev.verifiedexamples.launcher;

import dev.verifiedexamples.machine.Cache;
import dev.verifiedexamples.machine.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the archive of classes, in a process of its own that goes on when the first run has ended:
 * nobody waits for it. It records a run that is like others, of an example of its own, because a
 * user's might do anything, and would be run twice.
 */
final class ArchiveMaker {

  private static final String TYPICAL = "typical.py";
  private static final long PATIENCE_SECONDS = 300;

  private final StartupArchive archive;
  private final List<Path> jars;

  private ArchiveMaker(StartupArchive archive, List<Path> jars) {
    this.archive = archive;
    this.jars = jars;
  }

  /** Makes the archive of the jar that this is in. */
  public static void main(String[] arguments)
      throws URISyntaxException, IOException, InterruptedException {
    List<Path> jars = Launcher.classPath(Launcher.jar());
    new ArchiveMaker(StartupArchive.of(jars), jars).make();
  }

  /** Starts this in the background. */
  static void start(StartupArchive archive, Path jar) throws IOException {
    String java = Launcher.java();
    List<String> command =
        List.of(java, "-XX:+UseSerialGC", "-cp", jar.toString(), ArchiveMaker.class.getName());
    begin(command, archive.cache());
  }

  private static Process begin(List<String> command, Path directory) throws IOException {
    return new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void make() throws IOException, InterruptedException {
    Path work = Files.createTempDirectory(archive.cache(), "starting-");
    try {
      Path made = work.resolve("made");
      if (Runtime.version().feature() < StartupArchive.AOT_SINCE) {
        run(work, List.of("-XX:ArchiveClassesAtExit=" + made));
      } else {
        String recorded = "-XX:AOTConfiguration=" + work.resolve("recorded");
        run(work, List.of("-XX:AOTMode=record", recorded));
        run(work, List.of("-XX:AOTMode=create", recorded, "-XX:AOTCache=" + made));
      }
      if (Files.exists(made)) {
        archive.install(made);
      }
      new Cache(archive.cache()).tidy();
    } finally {
      Folders.discard(work);
    }
  }

  private void run(Path work, List<String> flags) throws IOException, InterruptedException {
    Path example = work.resolve(TYPICAL);
    try (InputStream source = ArchiveMaker.class.getResourceAsStream(TYPICAL)) {
      if (source != null && !Files.exists(example)) {
        Files.copy(source, example);
      }
    }
    List<String> all = new ArrayList<>(List.of(StartupArchive.QUIET));
    all.addAll(flags);
    Process process =
        begin(Launcher.command(jars, all, "verify", "--no-complete", example.toString()), work);
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
