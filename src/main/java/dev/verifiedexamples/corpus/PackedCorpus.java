package dev.verifiedexamples.corpus;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.machine.Checksum;
import dev.verifiedexamples.machine.WholeFile;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Verdict;
import dev.verifiedexamples.verdict.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A corpus that is packed in a jar with an index, so that nothing is searched or parsed at run
 * time.
 *
 * <pre>{@code
 * for (PackedExample example : Corpus.bundled().ofTopics("asyncio")) {
 *   assertThat(ourParser.apply(example.source())).isNotEmpty();
 * }
 * }</pre>
 *
 * @param runtimes what its claims were verified on when it was packed; empty if they were not
 * @param examples its examples, sorted by id
 */
@PublicApi
public record PackedCorpus(List<RuntimeInfo> runtimes, List<PackedExample> examples) {

  private static final int FINGERPRINT = 12;

  /** Copies the lists. */
  public PackedCorpus {
    runtimes = List.copyOf(runtimes);
    examples = List.copyOf(examples);
  }

  /**
   * The examples of these topics, or all of them if none is named.
   *
   * @throws IllegalArgumentException if a topic has no example
   */
  public List<PackedExample> ofTopics(String... topics) {
    Set<String> wanted = new LinkedHashSet<>(List.of(topics));
    Set<String> known = topics();
    List<String> unknown = wanted.stream().filter(topic -> !known.contains(topic)).toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "no example is of the topic %s; topics are %s"
              .formatted(String.join(", ", unknown), String.join(", ", known)));
    }
    return examples.stream()
        .filter(each -> wanted.isEmpty() || wanted.contains(each.topic()))
        .toList();
  }

  /**
   * The example of this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public PackedExample example(String id) {
    return examples.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no example has the id " + id + near(id)));
  }

  private String near(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    return examples.stream()
        .map(PackedExample::id)
        .filter(each -> each.endsWith("/" + name) || each.endsWith("/" + name + ".py"))
        .findFirst()
        .map(each -> "; is it " + each + "?")
        .orElse("; an id is like decorators/stacked_decorators.py");
  }

  /** The topics of its examples, sorted. */
  public Set<String> topics() {
    return examples.stream()
        .map(PackedExample::topic)
        .sorted()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The first runtime of a kind whose verdicts are recorded. */
  public Optional<RuntimeInfo> runtime(RuntimeInfo.Kind kind) {
    return runtimes.stream().filter(each -> each.kind() == kind).findFirst();
  }

  /** A name for its sources: the same for the same sources, on every machine. */
  public String fingerprint() {
    String all =
        examples.stream()
            .map(each -> each.id() + "\n" + each.source())
            .collect(Collectors.joining("\n"));
    return Checksum.ofUtf8(all).substring(0, FINGERPRINT);
  }

  /**
   * Writes its sources below a folder, for tools that want files. What is there already and the
   * same stays; each file is written whole or not at all.
   *
   * @return the files, in the order of the examples
   * @throws IOException if that fails
   */
  public List<ExampleFile> unpack(Path folder) throws IOException {
    List<ExampleFile> files = new ArrayList<>();
    for (PackedExample example : examples) {
      Path file = folder.resolve(example.id());
      if (!Files.exists(file) || !Files.readString(file).equals(example.source())) {
        WholeFile.write(file, example.source());
      }
      files.add(new ExampleFile(example.id(), file.toRealPath()));
    }
    return List.copyOf(files);
  }

  /**
   * A corpus as it was verified.
   *
   * @param runtimes what on
   * @param checks the verdicts on its examples
   * @param source the text of an example, by its file
   */
  public static PackedCorpus of(
      List<RuntimeInfo> runtimes, List<CrossCheck> checks, Function<Path, String> source) {
    List<PackedExample> examples = new ArrayList<>();
    for (CrossCheck check : checks) {
      PackedExample packed =
          PackedExample.of(check.example(), source.apply(check.example().path()));
      List<PackedClaim> claims = new ArrayList<>();
      for (int number = 0; number < packed.claims().size(); number++) {
        PackedClaim claim = packed.claims().get(number);
        claims.add(
            new PackedClaim(
                claim.line(),
                claim.statement(),
                claim.scope(),
                claim.text(),
                verdicts(check, number)));
      }
      examples.add(packed.with(claims));
    }
    return new PackedCorpus(runtimes, examples);
  }

  private static Map<String, Verdict> verdicts(CrossCheck check, int number) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (Verification verification : check.verifications()) {
      verdicts.put(verification.runtime().id(), verification.judgements().get(number).verdict());
    }
    return verdicts;
  }

  /**
   * This corpus with the verdicts of another one, as far as their examples are the same: what was
   * found about another text says nothing about this one.
   */
  public PackedCorpus withVerdictsOf(PackedCorpus verified) {
    Map<String, PackedExample> known =
        verified.examples.stream().collect(Collectors.toMap(PackedExample::id, each -> each));
    boolean any = false;
    List<PackedExample> judged = new ArrayList<>();
    for (PackedExample example : examples) {
      PackedExample other = known.get(example.id());
      boolean same = other != null && example.isLike(other);
      judged.add(same && other != null ? example.with(other.claims()) : example);
      any |= same;
    }
    return new PackedCorpus(any ? verified.runtimes : List.of(), judged);
  }

  /** The index, as described by {@code index.schema.json} beside this class. */
  public String toJson() {
    return CorpusIndex.write(this);
  }

  /**
   * Writes the index, whole or not at all.
   *
   * @throws IOException if that fails
   */
  public void write(Path index) throws IOException {
    WholeFile.write(index, toJson());
  }

  /**
   * Reads an index.
   *
   * @param index its text
   * @param source the text of an example, by its id; an example whose text is not the one that was
   *     indexed, or null, is left out
   * @throws IllegalArgumentException if it is no index
   */
  public static PackedCorpus read(String index, Function<String, @Nullable String> source) {
    return CorpusIndex.read(index, source);
  }
}
