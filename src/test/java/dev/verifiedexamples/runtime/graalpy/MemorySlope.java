package dev.verifiedexamples.runtime.graalpy;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.syntax.ExampleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How the heap grows with the number of runs in one JVM: {@code benchmark/memory/run}.
 *
 * <p>It measures what is left after a collection, every so many runs, and fits a line by least
 * squares.
 */
public final class MemorySlope {

  private static final Path FOLDER = Path.of("src/test/resources/memory");

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

  /** Runs the examples in turn, and measures at the end of each interval. */
  static List<Point> measure(int runs, int interval) throws IOException {
    return measure(runs, interval, PythonRun::close);
  }

  /** The same, with something else done to each run in the end than to close it. */
  static List<Point> measure(int runs, int interval, Consumer<PythonRun> end) throws IOException {
    List<Point> points = new ArrayList<>();
    try (GraalPyRuntime runtime = new GraalPyRuntime()) {
      List<Example> examples = examples(runtime);
      for (int run = 1; run <= runs; run++) {
        end.accept(run(runtime, examples.get(run % examples.size())));
        if (run % interval == 0) {
          points.add(new Point(run, usedKilobytes()));
          System.out.println(points.get(points.size() - 1));
        }
      }
    }
    return points;
  }

  private static List<Example> examples(GraalPyRuntime runtime) throws IOException {
    ExampleReader reader = new ExampleReader(runtime::answer);
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

  private static PythonRun run(GraalPyRuntime runtime, Example example) {
    PythonRun run = runtime.start(example);
    if (run.execution().failure().isPresent()) {
      throw new IllegalStateException(example.id() + ": " + run.execution().failure());
    }
    for (int number = 0; number < 3; number++) {
      call(run, number);
    }
    return run;
  }

  /** As a pair does, on the thread of the example. */
  private static void call(PythonRun run, int number) {
    try {
      int answer = run.onItsThread(() -> run.get("called").execute(number).asInt());
      if (answer != number + 1) {
        throw new IllegalStateException("`called` does not add one to " + number);
      }
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static long usedKilobytes() {
    System.gc();
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
