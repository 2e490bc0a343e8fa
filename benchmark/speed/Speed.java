import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.verify.Verifier;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/**
 * What one JVM takes for the same files, in seconds: {@code Speed MODE LIST}, where LIST is a file
 * that names examples. Modes: warm (verified by this library, the second time), naive (a new engine
 * and context for each, in turn), floor (a new context for each on an engine that has seen them
 * all, nothing observed).
 */
final class Speed {

  public static void main(String[] arguments) throws Exception {
    List<Path> files = Files.readAllLines(Path.of(arguments[1])).stream().map(Path::of).toList();
    double seconds =
        switch (arguments[0]) {
          case "warm" -> warm(files);
          case "naive" -> timed(() -> eachOnItsThread(files, Speed::naive));
          case "floor" -> floor(files);
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    System.out.println(seconds);
    Runtime.getRuntime().halt(0); // what is still running in an example need not end
  }

  private static double warm(List<Path> files) throws Exception {
    try (var runtime = new GraalPyRuntime(Packages.NONE, Clock.VIRTUAL)) {
      var reader = new ExampleReader(runtime::read);
      verifyAll(files, runtime, reader);
      return timed(() -> verifyAll(files, runtime, reader));
    }
  }

  private static Void verifyAll(List<Path> files, GraalPyRuntime runtime, ExampleReader reader)
      throws Exception {
    var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    var found =
        workers.invokeAll(
            files.stream()
                .<Callable<Boolean>>map(
                    file ->
                        () -> {
                          var example = (Example) reader.read(file.toString(), file.toRealPath());
                          return Verifier.verify(example, runtime.execute(example)).isConfirmed();
                        })
                .toList());
    workers.shutdown();
    for (int at = 0; at < files.size(); at++) {
      if (!found.get(at).get()) {
        throw new IllegalStateException(files.get(at) + " is not confirmed");
      }
    }
    return null;
  }

  private static double floor(List<Path> files) throws Exception {
    Engine engine = engine();
    eachOnItsThread(files, file -> run(engine, file));
    return timed(() -> eachOnItsThread(files, file -> run(engine, file)));
  }

  private static void naive(Path file) {
    try (Engine engine = engine()) {
      run(engine, file);
    }
  }

  private static Engine engine() {
    return Engine.newBuilder("python").option("engine.WarnInterpreterOnly", "false").build();
  }

  private static void run(Engine engine, Path file) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Path scratch = null;
    try {
      scratch = Files.createTempDirectory("speed");
      try (Context context =
          Context.newBuilder("python")
              .engine(engine)
              .allowAllAccess(true)
              .currentWorkingDirectory(scratch)
              .out(nowhere)
              .err(nowhere)
              .build()) {
        context.eval(Source.newBuilder("python", file.toFile()).build());
      }
    } catch (Exception itsOwn) {
      // Some examples are about how they end.
    }
  }

  private interface Task {
    void on(Path file) throws Exception;
  }

  /** Python needs more stack than a main thread has. */
  private static Void eachOnItsThread(List<Path> files, Task task) throws Exception {
    for (Path file : files) {
      Thread thread =
          new Thread(
              null,
              () -> {
                try {
                  task.on(file);
                } catch (Exception impossible) {
                  throw new IllegalStateException(impossible);
                }
              },
              file.toString(),
              16L << 20);
      thread.setDaemon(true);
      thread.start();
      thread.join(60_000);
    }
    return null;
  }

  private static double timed(Callable<Void> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e9;
  }
}
