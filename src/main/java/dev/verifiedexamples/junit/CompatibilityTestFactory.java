package dev.verifiedexamples.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.corpus.PackedCorpus;
import dev.verifiedexamples.corpus.PackedExample;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.execution.Obstacle;
import dev.verifiedexamples.machine.Cache;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Verifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Turns the verdicts on the bundled examples, on GraalPy as it is here, into tests. */
final class CompatibilityTestFactory implements WholeExamples {

  private final PackedCorpus corpus;
  private final Session session;
  private final GraalPyRuntime graalpy;
  private final KnownDifferenceList known;
  private final Consumer<String> log;
  private final List<Difference> news = new ArrayList<>();
  private int confirmed;
  private int compared;
  private int differing;
  private int differingAndKnown;
  private int notChecked;

  CompatibilityTestFactory(
      PackedCorpus corpus,
      Session session,
      GraalPyRuntime graalpy,
      KnownDifferenceList known,
      Consumer<String> log) {
    this.corpus = corpus;
    this.log = log;
    this.session = session;
    this.graalpy = graalpy;
    this.known = known;
  }

  @Override
  public Stream<DynamicTest> tests() {
    Map<String, Path> files = unpacked();
    Stream<DynamicTest> each =
        corpus.examples().stream()
            .map(
                example -> {
                  Path file = files.getOrDefault(example.id(), Path.of(example.id()));
                  return dynamicTest(example.id(), file.toUri(), () -> check(example, file));
                });
    String recorded = recorded().map(RuntimeInfo::version).map(on -> " on " + on).orElse("");
    return Stream.concat(
        each,
        Stream.of(
            dynamicTest("the verdicts are as they were recorded" + recorded, this::asRecorded)));
  }

  /** Python wants files: in the user's cache, so that an IDE can open what a failure names. */
  private Map<String, Path> unpacked() {
    Path folder =
        Cache.ofUser().open(Cache.Kind.CORPUS, corpus.fingerprint()).resolve(Corpus.DEFAULT_FOLDER);
    try {
      return corpus.unpack(folder).stream()
          .collect(Collectors.toMap(ExampleFile::id, ExampleFile::path));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(folder + " can't be written", unwritable);
    }
  }

  private Optional<RuntimeInfo> recorded() {
    return corpus.runtime(RuntimeInfo.Kind.GRAALPY);
  }

  private void check(PackedExample packed, Path file) {
    Reading reading = session.read(packed.id(), file);
    if (reading instanceof Unreadable unreadable) {
      tell(Difference.of(unreadable), Messages.of(unreadable));
      return;
    }
    Example example = (Example) reading;
    Verification verification = Verifier.verify(example, graalpy.execute(example));
    Optional<Obstacle> obstacle = verification.execution().obstacle();
    if (obstacle.isPresent()) {
      notChecked += known.dropAllOf(packed.id());
      throw new TestAbortedException("not applicable: " + obstacle.get().summary());
    }
    confirmed += verification.count(Verdict.CONFIRMED);
    compared +=
        recorded()
            .map(
                runtime ->
                    (int)
                        packed.claims().stream()
                            .filter(claim -> claim.verdicts().containsKey(runtime.id()))
                            .count())
            .orElse(0);
    tell(Difference.of(packed, verification, recorded()), Messages.of(CrossCheck.of(verification)));
  }

  /** Fails if something does of which nobody knew; what is known is no proof either. */
  private void tell(List<Difference> differences, List<String> failures) {
    int before = news.size();
    for (Difference difference : differences) {
      boolean counts = difference.isOfClaim() && !difference.isRecorded();
      differing += counts ? 1 : 0;
      if (known.crossOut(difference)) {
        differingAndKnown += counts ? 1 : 0;
      } else {
        news.add(difference);
      }
    }
    if (failures.isEmpty()) {
      return;
    }
    if (news.size() == before) {
      throw new TestAbortedException("known to differ:\n" + listed(differences));
    }
    throw new AssertionFailedError(String.join("\n\n", failures));
  }

  private static String listed(List<?> lines) {
    return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
  }

  private void asRecorded() {
    RuntimeInfo here = graalpy.info();
    if (confirmed == 0) {
      throw new AssertionFailedError("nothing is proven on " + here.title());
    }
    String sum = sum(here);
    log.accept(sum);
    List<String> failures = new ArrayList<>();
    List<Difference> unheardOf = news.stream().filter(each -> !each.isRecorded()).toList();
    if (compared > 0 && !unheardOf.isEmpty()) {
      failures.add(
          listed(unheardOf)
              + "\nnext: fix what differs; if it can't be, let a file that @KnownDifferences names"
              + " have these lines, each as it stands here");
    }
    if (!known.left().isEmpty()) {
      failures.add("known, and differs no more; remove it:\n" + listed(known.left()));
    }
    if (!failures.isEmpty()) {
      throw new AssertionFailedError(sum + "\n" + String.join("\n", failures));
    }
    if (compared == 0) {
      throw new TestAbortedException(sum);
    }
  }

  private String sum(RuntimeInfo here) {
    String proven = "%s claims are confirmed".formatted(confirmed);
    if (compared == 0) {
      return "this library was built without verdicts; %s on %s".formatted(proven, here.title());
    }
    String checked =
        notChecked == 0 ? "" : "; %s known differences can't be checked here".formatted(notChecked);
    return "on %s, %s %s from what was recorded on %s%s; %s%s"
        .formatted(
            here.title(),
            differing,
            differing == 1 ? "claim differs" : "claims differ",
            recorded().map(RuntimeInfo::version).orElseThrow(),
            known.isThere() ? ", %s of them known".formatted(differingAndKnown) : "",
            proven,
            checked);
  }
}
