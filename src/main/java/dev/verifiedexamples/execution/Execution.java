package dev.verifiedexamples.execution;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Statement;
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
 * @param omissions parts of a page that were not run, because they need what is not there
 * @param clock what time it ran in
 * @param duration how long it took
 */
@PublicApi
public record Execution(
    RuntimeInfo runtime,
    Set<Integer> reached,
    Map<Integer, List<Shown>> shown,
    List<Output> unclaimed,
    Optional<Failure> failure,
    Optional<Obstacle> obstacle,
    List<Omission> omissions,
    Clock clock,
    Duration duration) {

  /**
   * Lines of a page that were not run.
   *
   * @param first the first of them, from 1
   * @param last the last of them
   * @param obstacle why
   */
  public record Omission(int first, int last, Obstacle obstacle) {}

  /** Copies the collections. */
  public Execution {
    reached = Set.copyOf(reached);
    shown = Map.copyOf(shown);
    unclaimed = List.copyOf(unclaimed);
    omissions = List.copyOf(omissions);
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
        List.of(),
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

  /** Why a statement was not run although the rest of the page was, if so. */
  public Optional<Obstacle> obstacleTo(Statement statement) {
    return obstacle.or(
        () ->
            omissions.stream()
                .filter(each -> each.first() <= statement.firstLine())
                .filter(each -> statement.firstLine() <= each.last())
                .map(Omission::obstacle)
                .findFirst());
  }

  /** This execution with another failure, such as one that is better explained. */
  public Execution endedBy(Optional<Failure> other) {
    return new Execution(
        runtime, reached, shown, unclaimed, other, obstacle, omissions, clock, duration);
  }

  /** This execution with the parts that were left out of it. */
  public Execution without(List<Omission> parts) {
    return new Execution(
        runtime, reached, shown, unclaimed, failure, obstacle, parts, clock, duration);
  }
}
