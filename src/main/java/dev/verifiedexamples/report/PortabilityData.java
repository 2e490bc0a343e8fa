package dev.verifiedexamples.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.verdict.ClaimCheck;
import dev.verifiedexamples.verdict.CrossCheck;
import java.util.List;

/** Every claim with what each runtime showed, as described by {@code portability.schema.json}. */
record PortabilityData(List<CrossCheck> checks, List<RuntimeInfo> runtimes) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SCHEMA = 1;

  String json() {
    ObjectNode root = JSON.createObjectNode().put("schema", SCHEMA);
    ArrayNode infos = root.putArray("runtimes");
    for (RuntimeInfo runtime : runtimes) {
      infos
          .addObject()
          .put("id", runtime.id())
          .put("name", runtime.kind().title())
          .put("version", runtime.version());
    }
    ArrayNode examples = root.putArray("examples");
    checks.forEach(check -> add(check, examples.addObject()));
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of plain values can't be written", impossible);
    }
  }

  private static void add(CrossCheck check, ObjectNode node) {
    Example example = check.example();
    node.put("id", example.id()).put("title", example.title());
    ArrayNode covers = node.putArray("covers");
    example.covers().forEach(covers::add);
    node.put("cause", example.differs().map(Example.Difference::cause).orElse(null));
    node.put("reason", example.differs().map(Example.Difference::reason).orElse(null));
    ArrayNode claims = node.putArray("claims");
    check.claims().forEach(claim -> add(claim, claims.addObject()));
  }

  private static void add(ClaimCheck check, ObjectNode node) {
    Claim claim = check.claim();
    node.put("line", claim.line())
        .put("statement", claim.statement().text())
        .put("scope", claim.scope().spelling())
        .put("text", claim.text())
        .put("note", claim.note());
    ArrayNode observed = node.putArray("observed");
    check
        .judgements()
        .forEach(
            (runtime, judgement) ->
                observed
                    .addObject()
                    .put("runtime", runtime.id())
                    .put("verdict", judgement.verdict().word())
                    .put("shown", judgement.observedText()));
  }
}
