package dev.verifiedexamples.launcher;

import dev.verifiedexamples.machine.ContinuousIntegration;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What {@code java -jar} starts: it starts the command line in a JVM with the flags that GraalPy
 * wants, which no manifest can set, with the libraries that lie in {@code lib} beside the jar, or,
 * in the jar {@code -all}, with it alone, and with the {@linkplain StartupArchive archive} of their
 * classes. It sees nothing but the JDK.
 */
public final class Launcher {

  private static final int NATIVE_ACCESS_SINCE = 22;
  private static final int UNSAFE_WARNED_SINCE = 24;
  private static final int UNUSABLE = 2;

  /** The command that has no end but Ctrl-C. */
  static final String ENDLESS = "watch";

  /** The commands that run Python, and start quicker with an archive. */
  private static final List<String> RUNNING = List.of("verify", ENDLESS, "show", "update");

  /** A shell's way to say SIGABRT, SIGBUS and SIGSEGV. */
  private static final List<Integer> CRASHES = List.of(134, 135, 139);

  private static final List<String> ASKING = List.of("-h", "--help", "-V", "--version");

  private Launcher() {}

  /** Starts the command line, and ends with its exit status. */
  @SuppressWarnings("SystemExitOutsideMain") // this is main
  public static void main(String[] arguments) throws InterruptedException {
    try {
      Path jar = jar();
      Path libraries = jar.resolveSibling("lib");
      if (!isWhole() && !Files.isDirectory(libraries)) {
        System.err.print(libraries);
        System.err.print(": the folder of libraries is missing; it belongs to ");
        System.err.print(jar);
        System.err.println("; the jar that ends in -all.jar needs none");
        System.exit(UNUSABLE);
      }
      List<Path> jars = classPath(jar);
      StartupArchive archive = StartupArchive.of(jars);
      List<String> flags = archive.flags();
      List<String> all = new ArrayList<>(flags);
      if (Workload.isShort(List.of(arguments))) {
        all.add(Workload.QUICK_COMPILER);
      }
      Process process = new ProcessBuilder(command(jars, all, arguments)).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new End(process));
      archive.touch();
      boolean lacksArchive = flags.isEmpty() && isWorthAnArchive(List.of(arguments));
      if (lacksArchive && arguments[0].equals(ENDLESS)) {
        makeArchive(archive, jar);
      }
      // An interrupt reaches both JVMs; the child tells how it ended.
      int status = process.waitFor();
      if (CRASHES.contains(status)) {
        archive.distrust();
      }
      if (lacksArchive) {
        makeArchive(archive, jar);
      }
      System.exit(status);
    } catch (URISyntaxException | IOException failure) {
      System.err.print("The command line can't be started: ");
      System.err.println(failure.getMessage());
      System.exit(UNUSABLE);
    }
  }

  /** On Ctrl-C and the like: the command line says what it knows before this gives up waiting. */
  private static final class End extends Thread {

    private static final long PATIENCE_SECONDS = 15;

    private final Process process;

    End(Process process) {
      this.process = process;
    }

    @Override
    public void run() {
      process.destroy();
      try {
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void makeArchive(StartupArchive archive, Path jar) throws IOException {
    if (archive.claim()) {
      ArchiveMaker.start(archive, jar);
    }
  }

  /** Not on a machine of continuous integration, which starts anew each time. */
  private static boolean isWorthAnArchive(List<String> arguments) {
    return !ContinuousIntegration.isRunning()
        && !arguments.isEmpty()
        && RUNNING.contains(arguments.get(0))
        && Collections.disjoint(arguments, ASKING);
  }

  /** The jar that this is in. */
  static Path jar() throws URISyntaxException {
    return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Whether the libraries are in the jar: only it is on the class path of this JVM. */
  private static boolean isWhole() {
    return Launcher.class.getResource("/picocli/CommandLine.class") != null;
  }

  /** The jar and its libraries, always in the same order: an archive is made for one order. */
  static List<Path> classPath(Path jar) throws IOException {
    if (isWhole()) {
      return List.of(jar);
    }
    List<Path> libraries = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(jar.resolveSibling("lib"), "*.jar")) {
      for (Path file : files) {
        libraries.add(file);
      }
    }
    libraries.sort(null);
    libraries.add(0, jar);
    return libraries;
  }

  /** The Java that this runs on. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static List<String> command(List<Path> jars, List<String> flags, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(flags(Runtime.version().feature()));
    command.addAll(flags);
    command.add("-cp");
    StringBuilder path = new StringBuilder();
    for (Path jar : jars) {
      path.append(path.isEmpty() ? "" : File.pathSeparator).append(jar);
    }
    command.add(path.toString());
    command.add("dev.verifiedexamples.cli.Main");
    command.addAll(List.of(arguments));
    return command;
  }

  /**
   * The flags for a feature release of the JDK. Examples that collect have the whole heap
   * collected, which the parallel collector does in half the time; left to itself, it would take a
   * lot of room for what is young. GraalPy's classes outgrow the first limit of their room thrice,
   * which costs a collection each time.
   */
  static List<String> flags(int feature) {
    List<String> flags =
        new ArrayList<>(
            List.of("-XX:+UseParallelGC", "-Xmn192m", "-XX:MetaspaceSize=128m", "-Xss4m"));
    if (feature >= NATIVE_ACCESS_SINCE) {
      flags.add("--enable-native-access=ALL-UNNAMED");
    }
    if (feature >= UNSAFE_WARNED_SINCE) {
      flags.add("--sun-misc-unsafe-memory-access=allow");
    }
    return flags;
  }
}
