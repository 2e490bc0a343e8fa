package dev.verifiedexamples;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one runtime observed in one run of an example.
 *
 * @param runtime where it ran
 * @param reached ids of the claimed statements that were run, at least in part
 * @param shown what each claimed statement showed over all its passes, by its id, in order
 * @param unclaimed output of no claimed statement
 * @param failure what ended the run before its end, if anything did
 * @param obstacle why it was not run, if it was not
 * @param clock what time it ran in
 * @param duration how long it took
 */
public record Execution(
    RuntimeInfo runtime,
    Set<Integer> reached,
    Map<Integer, List<Shown>> shown,
    List<Output> unclaimed,
    Optional<Failure> failure,
    Optional<Obstacle> obstacle,
    Clock clock,
    Duration duration) {

  /** Copies the collections. */
  public Execution {
    reached = Set.copyOf(reached);
    shown = Map.copyOf(shown);
    unclaimed = List.copyOf(unclaimed);
  }

  /** Nothing was run, so nothing was observed. */
  public static Execution none(RuntimeInfo runtime) {
    return none(runtime, Optional.empty());
  }

  /** Nothing was run, because something was in the way. */
  public static Execution none(RuntimeInfo runtime, Obstacle obstacle) {
    return none(runtime, Optional.of(obstacle));
  }

  private static Execution none(RuntimeInfo runtime, Optional<Obstacle> obstacle) {
    return new Execution(
        runtime,
        Set.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        obstacle,
        Clock.REAL,
        Duration.ZERO);
  }

  /** What a statement showed, in order; nothing if it was not reached. */
  public List<Shown> shownBy(Statement statement) {
    return shown.getOrDefault(statement.id(), List.of());
  }

  /** Whether a statement was run, at least in part. */
  public boolean reached(Statement statement) {
    return reached.contains(statement.id());
  }
}
