package dev.verifiedexamples.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code java -jar} starts: it starts the command line in a JVM with the flags that GraalPy
 * wants, which no manifest can set, and with the libraries that lie in {@code lib} beside the jar.
 * It sees nothing but the JDK.
 */
public final class Launcher {

  private static final int NATIVE_ACCESS_SINCE = 22;
  private static final int UNSAFE_WARNED_SINCE = 24;
  private static final int UNUSABLE = 2;

  private Launcher() {}

  /** Starts the command line, and ends with its exit status. */
  @SuppressWarnings("SystemExitOutsideMain") // this is main
  public static void main(String[] arguments) throws InterruptedException {
    try {
      Path jar =
          Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path libraries = jar.resolveSibling("lib");
      if (!Files.isDirectory(libraries)) {
        System.err.println(
            libraries + ": the folder of libraries is missing; it belongs to " + jar);
        System.exit(UNUSABLE);
      }
      Process process = new ProcessBuilder(command(jar, libraries, arguments)).inheritIO().start();
      // An interrupt reaches both JVMs; the child tells how it ended.
      System.exit(process.waitFor());
    } catch (URISyntaxException | IOException failure) {
      System.err.println("The command line can't be started: " + failure.getMessage());
      System.exit(UNUSABLE);
    }
  }

  static List<String> command(Path jar, Path libraries, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags(Runtime.version().feature()));
    command.add("-cp");
    command.add(jar + File.pathSeparator + libraries + File.separator + "*");
    command.add("dev.verifiedexamples.cli.Main");
    command.addAll(List.of(arguments));
    return command;
  }

  /** The flags for a feature release of the JDK. */
  static List<String> flags(int feature) {
    List<String> flags = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xss4m"));
    if (feature >= NATIVE_ACCESS_SINCE) {
      flags.add("--enable-native-access=ALL-UNNAMED");
    }
    if (feature >= UNSAFE_WARNED_SINCE) {
      flags.add("--sun-misc-unsafe-memory-access=allow");
    }
    return flags;
  }
}
