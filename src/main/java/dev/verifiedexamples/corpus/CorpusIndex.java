package dev.verifiedexamples.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.machine.Checksum;
import dev.verifiedexamples.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The index of a packed corpus as JSON, as described by {@code index.schema.json}. */
record CorpusIndex(int schema, List<Python> runtimes, List<Indexed> examples) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();
  private static final int SCHEMA = 1;

  record Python(String id, String kind, String version, String python) {

    static Python of(RuntimeInfo runtime) {
      return new Python(runtime.id(), runtime.kind().word(), runtime.version(), runtime.python());
    }

    RuntimeInfo toRuntime() {
      return new RuntimeInfo(RuntimeInfo.Kind.of(kind), version, python, "");
    }
  }

  record Indexed(
      String id,
      String title,
      String topic,
      List<String> covers,
      List<String> packages,
      List<String> permissions,
      String sha256,
      List<Documented> claims) {

    static Indexed of(PackedExample example) {
      return new Indexed(
          example.id(),
          example.title(),
          example.topic(),
          example.covers(),
          example.packages(),
          example.permissions().stream().sorted().map(Permission::word).toList(),
          Checksum.ofUtf8(example.source()),
          example.claims().stream().map(Documented::of).toList());
    }

    PackedExample toExample(String source) {
      return new PackedExample(
          id,
          title,
          covers,
          packages,
          permissions.stream().map(Permission::of).collect(Collectors.toSet()),
          claims.stream().map(Documented::toClaim).toList(),
          source);
    }
  }

  record Documented(
      int line, String statement, String scope, String text, Map<String, String> verdicts) {

    static Documented of(PackedClaim claim) {
      Map<String, String> verdicts = new LinkedHashMap<>();
      claim.verdicts().forEach((runtime, verdict) -> verdicts.put(runtime, verdict.word()));
      return new Documented(
          claim.line(), claim.statement(), claim.scope().spelling(), claim.text(), verdicts);
    }

    PackedClaim toClaim() {
      Map<String, Verdict> judged = new LinkedHashMap<>();
      verdicts.forEach((runtime, word) -> judged.put(runtime, Verdict.of(word)));
      return new PackedClaim(line, statement, Scope.of(scope), text, judged);
    }
  }

  static String write(PackedCorpus corpus) {
    CorpusIndex index =
        new CorpusIndex(
            SCHEMA,
            corpus.runtimes().stream().map(Python::of).toList(),
            corpus.examples().stream().map(Indexed::of).toList());
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(index).replace("\r\n", "\n")
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain values can't be written", impossible);
    }
  }

  static PackedCorpus read(String json, Function<String, @Nullable String> source) {
    CorpusIndex index = parsed(json);
    if (index.schema != SCHEMA) {
      throw new IllegalArgumentException("this is no index of schema " + SCHEMA);
    }
    List<PackedExample> examples = new ArrayList<>();
    for (Indexed each : index.examples) {
      String text = source.apply(each.id());
      if (text != null && Checksum.ofUtf8(text).equals(each.sha256())) {
        examples.add(each.toExample(text));
      }
    }
    return new PackedCorpus(index.runtimes.stream().map(Python::toRuntime).toList(), examples);
  }

  private static CorpusIndex parsed(String json) {
    try {
      return JSON.readValue(json, CorpusIndex.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("this is no index: " + broken.getMessage(), broken);
    }
  }
}
