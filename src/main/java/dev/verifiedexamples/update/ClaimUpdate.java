package dev.verifiedexamples.update;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.machine.WholeFile;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Correction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The source of an example with its refuted claims saying what was observed.
 *
 * <p>It never invents an exception, a scope or an erratum, and leaves an example alone in which
 * something else is wrong: then nobody knows whether what was observed is right.
 */
public final class ClaimUpdate {

  private static final int CONTEXT = 3;

  private final Path path;
  private final String before;
  private final String after;
  private final List<String> obstacles;

  private ClaimUpdate(Path path, String before, String after, List<String> obstacles) {
    this.path = path;
    this.before = before;
    this.after = after;
    this.obstacles = List.copyOf(obstacles);
  }

  /**
   * The update of an example.
   *
   * @param source its source as it is in the file
   * @param check its verdicts
   */
  public static ClaimUpdate of(String source, CrossCheck check) {
    Example example = check.example();
    List<String> obstacles = new ArrayList<>();
    Optional<String> otherwise = failsOtherwise(check);
    if (otherwise.isPresent()) {
      obstacles.add(Messages.at(example.path(), 0) + ": " + otherwise.get());
      return new ClaimUpdate(example.path(), source, source, obstacles);
    }
    Map<Claim, List<String>> corrected = new LinkedHashMap<>();
    for (ClaimCheck claim : check.claims()) {
      Optional<Correction> correction = Correction.of(claim);
      if (correction.isPresent() && correction.get() instanceof Correction.To to) {
        corrected.put(claim.claim(), to.lines());
      } else if (correction.isPresent() && correction.get() instanceof Correction.None none) {
        obstacles.add(Messages.of(claim, none.why()));
      }
    }
    String after = new SourceRewriter(source).rewrite(corrected);
    return new ClaimUpdate(example.path(), source, after, obstacles);
  }

  private static Optional<String> failsOtherwise(CrossCheck check) {
    for (Verification verification : check.verifications()) {
      if (verification.failure().isPresent()) {
        return Optional.of("it does not run to its end");
      }
      if (!verification.undocumented().isEmpty()) {
        return Optional.of("it has output that no claim documents");
      }
      if (verification.count(Verdict.UNREACHED) > 0) {
        return Optional.of("a claim in it was never reached");
      }
    }
    return Optional.empty();
  }

  /** Whether the source is another one now. */
  public boolean changesSomething() {
    return !after.equals(before);
  }

  /** The source with its claims corrected. */
  public String source() {
    return after;
  }

  /** What could not be corrected, and why: a line each. */
  public List<String> obstacles() {
    return obstacles;
  }

  /** What changes, as a unified diff, a line each. */
  public List<String> diff() {
    String name = Messages.at(path, 0);
    List<String> lines = before.lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
        name, name, lines, DiffUtils.diff(lines, after.lines().toList()), CONTEXT);
  }

  /**
   * Writes the file: whole, or not at all.
   *
   * @throws IOException if that fails
   */
  public void write() throws IOException {
    WholeFile.write(path, after);
  }
}
