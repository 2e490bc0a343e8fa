package dev.verifiedexamples.machine;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that opens some packages in a cache, and stays. */
final class OpensACache {

  private OpensACache() {}

  public static void main(String[] arguments) throws IOException {
    new Cache(Path.of(arguments[0])).open(Cache.Kind.PACKAGES, arguments[1]);
    System.out.println("open");
    System.in.read();
  }

  /** Starts it; returns when it has opened them. */
  static Process start(Path folder, String generation) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OpensACache.class.getName(),
                folder.toString(),
                generation)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.getInputStream().read();
    return process;
  }
}
