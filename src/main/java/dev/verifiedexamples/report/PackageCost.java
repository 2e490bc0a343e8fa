package dev.verifiedexamples.report;

import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Verification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much of the time the examples take that need packages. */
public final class PackageCost {

  private final List<CrossCheck> needing = new ArrayList<>();
  private final List<CrossCheck> others = new ArrayList<>();

  /** Nothing verified yet. */
  public PackageCost() {}

  /** Enters an example. */
  public void add(CrossCheck check) {
    (check.example().settings().dependencies().isEmpty() ? others : needing).add(check);
  }

  /** Whether any example needs packages. */
  public boolean isWorthTelling() {
    return !needing.isEmpty();
  }

  /** {@code 61 examples need packages: 95 s of 160 s on GraalPy, 20 s of 35 s on CPython 3.13}. */
  public String text() {
    StringBuilder text =
        new StringBuilder(
            needing.size() == 1
                ? "1 example needs packages"
                : needing.size() + " examples need packages");
    if (!needing.isEmpty()) {
      String separator = ": ";
      for (Verification each : needing.get(0).verifications()) {
        double own = seconds(needing, each.runtime());
        double all = own + seconds(others, each.runtime());
        text.append(separator)
            .append(
                String.format(
                    Locale.ROOT, "%.0f s of %.0f s on %s", own, all, each.runtime().name()));
        separator = ", ";
      }
    }
    return text.toString();
  }

  private static double seconds(List<CrossCheck> checks, RuntimeInfo runtime) {
    return checks.stream()
            .flatMap(check -> check.verifications().stream())
            .filter(each -> each.runtime().equals(runtime))
            .map(each -> each.execution().duration())
            .reduce(Duration.ZERO, Duration::plus)
            .toMillis()
        / 1000.0;
  }
}
