package dev.verifiedexamples.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.CrossCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every claim with what each runtime showed, as described by {@code portability.schema.json}. */
record PortabilityData(int schema, List<Python> runtimes, List<Document> examples) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SCHEMA = 1;

  record Python(String id, String name, String version) {

    static Python of(RuntimeInfo runtime) {
      return new Python(runtime.id(), runtime.kind().title(), runtime.version());
    }
  }

  record Document(
      String id,
      String title,
      List<String> covers,
      @Nullable String cause,
      @Nullable String reason,
      List<Documented> claims) {

    static Document of(CrossCheck check) {
      Example example = check.example();
      return new Document(
          example.id(),
          example.title(),
          example.covers(),
          example.differs().map(Example.Difference::cause).orElse(null),
          example.differs().map(Example.Difference::reason).orElse(null),
          check.claims().stream().map(Documented::of).toList());
    }
  }

  record Documented(
      int line, String statement, String scope, String text, String note, List<Observed> observed) {

    static Documented of(ClaimCheck check) {
      Claim claim = check.claim();
      return new Documented(
          claim.line(),
          claim.statement().text(),
          claim.scope().spelling(),
          claim.text(),
          claim.note(),
          check.judgements().entrySet().stream()
              .map(
                  each ->
                      new Observed(
                          each.getKey().id(),
                          each.getValue().verdict().word(),
                          each.getValue().observedText()))
              .toList());
    }
  }

  record Observed(String runtime, String verdict, String shown) {}

  static PortabilityData of(List<CrossCheck> checks, List<RuntimeInfo> runtimes) {
    return new PortabilityData(
        SCHEMA,
        runtimes.stream().map(Python::of).toList(),
        checks.stream().map(Document::of).toList());
  }

  String json() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain values can't be written", impossible);
    }
  }
}
