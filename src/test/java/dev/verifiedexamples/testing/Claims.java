package dev.verifiedexamples.testing;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Settings;
import dev.verifiedexamples.document.Statement;
import dev.verifiedexamples.execution.Channel;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Output;
import dev.verifiedexamples.execution.Shown;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Examples with one statement, made without reading Python. */
public final class Claims {

  private static final Statement STATEMENT = statement(Statement.Shows.EXPRESSION);

  private static final RuntimeInfo GRAALPY =
      new RuntimeInfo(RuntimeInfo.Kind.GRAALPY, "25.2.4", "3.12.8", "JDK 17");

  private Claims() {}

  public static Claim of(String... lines) {
    return of(Scope.EVERYWHERE, lines);
  }

  public static Claim of(Scope scope, String... lines) {
    return new Claim(STATEMENT, 1, scope, false, false, lines(lines), "");
  }

  public static Claim of(Claim.Line line) {
    return new Claim(STATEMENT, 1, Scope.EVERYWHERE, false, false, List.of(line), "");
  }

  public static Claim of(Statement.Shows shows) {
    return new Claim(statement(shows), 1, Scope.EVERYWHERE, false, false, List.of(), "");
  }

  public static Claim anyOrder(String... lines) {
    return new Claim(STATEMENT, 1, Scope.EVERYWHERE, true, false, lines(lines), "");
  }

  public static Claim.Line literal(String text, String spelling) {
    return new Claim.Line(
        1, text, false, Optional.of(spelling), Optional.empty(), Optional.empty());
  }

  public static Shown wrote(String text) {
    return new Shown.Written(Channel.STDOUT, text, Optional.empty());
  }

  public static Shown value(String repr, String literal, String type) {
    return new Shown.Value(repr, Optional.of(literal).filter(text -> !text.isEmpty()), type);
  }

  public static Example example(Claim... claims) {
    return new Example(
        "topic/example.py",
        Path.of("python-examples/topic/example.py"),
        "A title.",
        Optional.empty(),
        List.of(),
        Settings.DEFAULT,
        List.of(claims),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  public static Execution execution(
      boolean reached, List<Shown> shown, List<Output> unclaimed, Optional<Failure> failure) {
    return execution(GRAALPY, reached, shown, unclaimed, failure);
  }

  public static Execution execution(
      RuntimeInfo runtime, boolean reached, List<Shown> shown, Optional<Failure> failure) {
    return execution(runtime, reached, shown, List.of(), failure);
  }

  private static Execution execution(
      RuntimeInfo runtime,
      boolean reached,
      List<Shown> shown,
      List<Output> unclaimed,
      Optional<Failure> failure) {
    return new Execution(
        runtime,
        reached ? Set.of(0) : Set.of(),
        shown.isEmpty() ? Map.of() : Map.of(0, shown),
        unclaimed,
        failure,
        Optional.empty(),
        List.of(),
        Clock.REAL,
        Duration.ZERO);
  }

  private static List<Claim.Line> lines(String... lines) {
    return Arrays.stream(lines)
        .map(
            line ->
                new Claim.Line(
                    1,
                    line,
                    line.startsWith("raises "),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .toList();
  }

  private static Statement statement(Statement.Shows shows) {
    return new Statement(0, "show()", 1, 1, "<module>", shows, false);
  }
}
