package dev.verifiedexamples.update;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.execution.Execution;
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
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The source of a file with its refuted claims saying what was observed, and those that ask for it.
 *
 * <p>It never invents an exception, a scope or an erratum where none was asked for, and leaves a
 * script alone in which something else is wrong: then nobody knows whether what was observed is
 * right.
 */
public final class ClaimUpdate {

  private static final int CONTEXT = 3;
  private static final String NO_ARROW =
      "what is raised stands in a comment of HTML; fix it by hand";

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
   * The scripts of one file with their verdicts, and what it takes to fill in what they ask for.
   *
   * @param check the verdicts on one of them
   * @param again another run on each runtime, with other hashes and another date; none if nothing
   *     is asked for
   */
  public record Checked(CrossCheck check, List<Execution> again) {

    /** Copies the list. */
    public Checked {
      again = List.copyOf(again);
    }

    private List<List<Execution>> runs() {
      return IntStream.range(0, again.size())
          .mapToObj(at -> List.of(check.verifications().get(at).execution(), again.get(at)))
          .toList();
    }
  }

  /** Whether an example asks for values. */
  public static boolean isAsked(Example example) {
    return example.claims().stream().anyMatch(Claim::asks);
  }

  /**
   * The update of a file.
   *
   * @param path the file
   * @param source its source as it is
   * @param scripts its scripts, at least one
   * @param reader reads lines of claims
   */
  public static ClaimUpdate of(
      Path path,
      String source,
      List<Checked> scripts,
      Function<List<Claim.Spelling>, List<Claim.Line>> reader) {
    List<String> obstacles = new ArrayList<>();
    Map<Claim, List<String>> rewritten = new LinkedHashMap<>();
    for (Checked script : scripts) {
      CrossCheck check = script.check();
      Optional<String> otherwise = failsOtherwise(check);
      if (otherwise.isPresent()) {
        obstacles.add(Messages.at(path, 0) + ": " + otherwise.get());
        continue;
      }
      for (ClaimCheck claim : check.claims()) {
        Optional<List<String>> comments =
            claim.claim().asks()
                ? recorded(script, claim, reader, obstacles)
                : corrected(claim, obstacles);
        if (comments.isPresent() && SourceRewriter.stands(source, claim.claim())) {
          rewritten.put(claim.claim(), comments.get());
        } else if (comments.isPresent()) {
          obstacles.add(Messages.at(path, claim.claim().line()) + ": " + NO_ARROW);
        }
      }
    }
    String after = new SourceRewriter(source).rewrite(rewritten);
    return new ClaimUpdate(path, source, after, obstacles);
  }

  private static Optional<List<String>> recorded(
      Checked script,
      ClaimCheck claim,
      Function<List<Claim.Spelling>, List<Claim.Line>> reader,
      List<String> obstacles) {
    Recording recording =
        Recording.of(script.check().example(), claim.claim(), script.runs(), reader::apply);
    recording.why().ifPresent(why -> obstacles.add(Messages.of(claim, why)));
    return recording.why().isPresent() ? Optional.empty() : Optional.of(recording.comments());
  }

  private static Optional<List<String>> corrected(ClaimCheck claim, List<String> obstacles) {
    Optional<Correction> correction = Correction.of(claim);
    if (correction.isPresent() && correction.get() instanceof Correction.To to) {
      String arrow = claim.claim().scope().arrow();
      return Optional.of(
          to.lines().stream().map(line -> line.isEmpty() ? arrow : arrow + " " + line).toList());
    }
    if (correction.isPresent() && correction.get() instanceof Correction.None none) {
      obstacles.add(Messages.of(claim, none.why()));
    }
    return Optional.empty();
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
