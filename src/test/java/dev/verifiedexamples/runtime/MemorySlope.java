package dev.verifiedexamples.runtime;

import dev.verifiedexamples.Example;
import dev.verifiedexamples.Execution;
import dev.verifiedexamples.Reading;
import dev.verifiedexamples.syntax.ExampleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the heap grows with the number of runs in one JVM: {@code benchmark/memory/run}.
 *
 * <p>It measures what is left after a collection, every so many runs, and fits a line by least
 * squares.
 */
public final class MemorySlope {

  private static final Path FOLDER = Path.of("src/test/resources/memory");
  private static final int COLLECTIONS = 3;

  /**
   * What was measured.
   *
   * @param runs after how many runs
   * @param kilobytes how much of the heap was in use
   */
  record Point(int runs, long kilobytes) {}

  private MemorySlope() {}

  /**
   * Runs the examples and prints the slope.
   *
   * @param arguments how many runs, and after how many of them to measure
   */
  public static void main(String[] arguments) throws IOException {
    int runs = Integer.parseInt(arguments[0]);
    List<Point> points = measure(runs, Integer.parseInt(arguments[1]));
    System.out.printf(
        Locale.ROOT,
        "%d runs on JDK %s: %.1f KB a run; second half: %.1f KB a run%n",
        runs,
        System.getProperty("java.version"),
        slope(points),
        slope(points.subList(points.size() / 2, points.size())));
    System.exit(0);
  }

  /** Runs the examples in turn; the first measure is taken when each has been run. */
  static List<Point> measure(int runs, int interval) throws IOException {
    List<Point> points = new ArrayList<>();
    try (GraalPyRuntime runtime = new GraalPyRuntime()) {
      List<Example> examples = examples(runtime);
      for (int run = 1; run <= runs; run++) {
        run(runtime, examples.get(run % examples.size()));
        if (run % interval == 0) {
          points.add(new Point(run, usedKilobytes()));
          System.out.println(points.get(points.size() - 1));
        }
      }
    }
    return points;
  }

  private static List<Example> examples(GraalPyRuntime runtime) throws IOException {
    ExampleReader reader = new ExampleReader(runtime::read);
    List<Example> examples = new ArrayList<>();
    try (var files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        Reading reading = reader.read(file.getFileName().toString(), file.toAbsolutePath());
        if (!(reading instanceof Example example)) {
          throw new IllegalStateException("no example: " + reading);
        }
        examples.add(example);
      }
    }
    return examples;
  }

  private static void run(GraalPyRuntime runtime, Example example) {
    try (PythonRun run = runtime.start(example)) {
      Execution execution = run.execution();
      if (execution.failure().isPresent()) {
        throw new IllegalStateException(example.id() + ": " + execution.failure());
      }
      // as a pair does: on whichever thread, with values of Python kept for a while in Java
      for (int call = 0; call < 3; call++) {
        if (run.get("called").execute(call).asInt() != call + 1) {
          throw new IllegalStateException(example.id() + ": `called` does not add one");
        }
      }
    }
  }

  private static long usedKilobytes() {
    for (int collection = 0; collection < COLLECTIONS; collection++) {
      System.gc();
    }
    Runtime jvm = Runtime.getRuntime();
    return (jvm.totalMemory() - jvm.freeMemory()) / 1024;
  }

  /** Kilobytes a run, by least squares. */
  static double slope(List<Point> points) {
    double runs = points.stream().mapToInt(Point::runs).average().orElseThrow();
    double used = points.stream().mapToLong(Point::kilobytes).average().orElseThrow();
    double shared = 0;
    double squares = 0;
    for (Point point : points) {
      shared += (point.runs() - runs) * (point.kilobytes() - used);
      squares += (point.runs() - runs) * (point.runs() - runs);
    }
    return shared / squares;
  }
}
