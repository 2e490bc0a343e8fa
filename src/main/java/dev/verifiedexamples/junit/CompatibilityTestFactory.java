package dev.verifiedexamples.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.verifiedexamples.CrossCheck;
import dev.verifiedexamples.Example;
import dev.verifiedexamples.Judgement;
import dev.verifiedexamples.Obstacle;
import dev.verifiedexamples.Reading;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Unreadable;
import dev.verifiedexamples.Verdict;
import dev.verifiedexamples.Verification;
import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.corpus.PackedClaim;
import dev.verifiedexamples.corpus.PackedCorpus;
import dev.verifiedexamples.corpus.PackedExample;
import dev.verifiedexamples.files.UserCache;
import dev.verifiedexamples.verify.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Turns the verdicts on the bundled examples, on GraalPy as it is here, into tests. */
final class CompatibilityTestFactory implements WholeExamples {

  private final PackedCorpus corpus;
  private final Session session;
  private final List<String> differences = new ArrayList<>();
  private int confirmed;
  private int compared;

  CompatibilityTestFactory(PackedCorpus corpus, Session session) {
    this.corpus = corpus;
    this.session = session;
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
        UserCache.folder().resolve("corpus-" + corpus.fingerprint()).resolve(Corpus.DEFAULT_FOLDER);
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
      differences.add(packed.id() + "  could be read, and can't be read here");
      throw new AssertionFailedError(String.join("\n", Messages.of(unreadable)));
    }
    Verification verification = session.checkOnGraalPy((Example) reading);
    Optional<Obstacle> obstacle = verification.execution().obstacle();
    if (obstacle.isPresent()) {
      throw new TestAbortedException("not applicable: " + obstacle.get().reason());
    }
    confirmed += verification.count(Verdict.CONFIRMED);
    recorded().ifPresent(runtime -> compare(packed, verification, runtime));
    List<String> failures = Messages.of(CrossCheck.of(verification));
    if (!failures.isEmpty()) {
      throw new AssertionFailedError(String.join("\n\n", failures));
    }
  }

  private void compare(PackedExample packed, Verification verification, RuntimeInfo runtime) {
    for (int number = 0; number < packed.claims().size(); number++) {
      PackedClaim claim = packed.claims().get(number);
      Judgement here = verification.judgements().get(number);
      Verdict before = claim.verdicts().get(runtime.id());
      if (before != null) {
        compared++;
        if (before != here.verdict()) {
          differences.add(
              "%s:%d  %s%n    recorded %s, here %s"
                  .formatted(
                      packed.id(),
                      claim.line(),
                      claim.statement(),
                      word(before),
                      word(here.verdict())));
        }
      }
    }
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void asRecorded() {
    RuntimeInfo here = session.graalpy();
    if (confirmed == 0) {
      throw new AssertionFailedError("nothing is proven on " + here.title());
    }
    if (compared == 0) {
      throw new TestAbortedException(
          "this library was built without verdicts; %d claims are confirmed on %s"
              .formatted(confirmed, here.title()));
    }
    String sum =
        "on %s, %d %s from what was recorded on %s; %d claims are confirmed"
            .formatted(
                here.title(),
                differences.size(),
                differences.size() == 1 ? "claim differs" : "claims differ",
                recorded().map(RuntimeInfo::version).orElseThrow(),
                confirmed);
    System.out.println(sum);
    if (!differences.isEmpty()) {
      throw new AssertionFailedError(sum + "\n" + String.join("\n", differences));
    }
  }
}
