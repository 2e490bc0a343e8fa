package dev.verifiedexamples.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The index of a packed corpus as JSON, as described by {@code index.schema.json}. */
final class CorpusIndex {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SCHEMA = 1;

  private CorpusIndex() {}

  static String write(PackedCorpus corpus) {
    ObjectNode root = JSON.createObjectNode().put("schema", SCHEMA);
    ArrayNode runtimes = root.putArray("runtimes");
    for (RuntimeInfo runtime : corpus.runtimes()) {
      runtimes
          .addObject()
          .put("id", runtime.id())
          .put("kind", runtime.kind().word())
          .put("version", runtime.version())
          .put("python", runtime.python());
    }
    ArrayNode examples = root.putArray("examples");
    corpus.examples().forEach(example -> write(example, examples.addObject()));
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n")
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of plain values can't be written", impossible);
    }
  }

  private static void write(PackedExample example, ObjectNode node) {
    node.put("id", example.id()).put("title", example.title()).put("topic", example.topic());
    ArrayNode covers = node.putArray("covers");
    example.covers().forEach(covers::add);
    ArrayNode packages = node.putArray("packages");
    example.packages().forEach(packages::add);
    ArrayNode permissions = node.putArray("permissions");
    example.permissions().stream().sorted().forEach(each -> permissions.add(each.word()));
    node.put("sha256", sha256(example.source()));
    ArrayNode claims = node.putArray("claims");
    for (PackedClaim claim : example.claims()) {
      ObjectNode verdicts =
          claims
              .addObject()
              .put("line", claim.line())
              .put("statement", claim.statement())
              .put("scope", claim.scope().spelling())
              .put("text", claim.text())
              .putObject("verdicts");
      claim.verdicts().forEach((runtime, verdict) -> verdicts.put(runtime, verdict.word()));
    }
  }

  static PackedCorpus read(String index, Function<String, @Nullable String> source) {
    try {
      JsonNode root = JSON.readTree(index);
      if (root.path("schema").asInt() != SCHEMA) {
        throw new IllegalArgumentException("this is no index of schema " + SCHEMA);
      }
      List<RuntimeInfo> runtimes =
          elements(root, "runtimes")
              .map(
                  each ->
                      new RuntimeInfo(
                          RuntimeInfo.Kind.of(text(each, "kind")),
                          text(each, "version"),
                          text(each, "python"),
                          ""))
              .toList();
      List<PackedExample> examples = new ArrayList<>();
      for (JsonNode node : root.path("examples")) {
        String text = source.apply(text(node, "id"));
        if (text != null && sha256(text).equals(text(node, "sha256"))) {
          examples.add(example(node, text));
        }
      }
      return new PackedCorpus(runtimes, examples);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("this is no index: " + broken.getMessage(), broken);
    }
  }

  private static PackedExample example(JsonNode node, String source) {
    return new PackedExample(
        text(node, "id"),
        text(node, "title"),
        elements(node, "covers").map(JsonNode::asText).toList(),
        elements(node, "packages").map(JsonNode::asText).toList(),
        elements(node, "permissions")
            .map(JsonNode::asText)
            .map(Permission::of)
            .collect(Collectors.toSet()),
        elements(node, "claims").map(CorpusIndex::claim).toList(),
        source);
  }

  private static PackedClaim claim(JsonNode node) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    node.path("verdicts")
        .properties()
        .forEach(each -> verdicts.put(each.getKey(), Verdict.of(each.getValue().asText())));
    return new PackedClaim(
        node.path("line").asInt(),
        text(node, "statement"),
        Scope.of(text(node, "scope")),
        text(node, "text"),
        verdicts);
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException("this is no index: it lacks a text " + name);
    }
    return value.asText();
  }

  private static Stream<JsonNode> elements(JsonNode node, String name) {
    return StreamSupport.stream(node.path(name).spliterator(), false);
  }

  static String sha256(String text) {
    return Checksum.ofUtf8(text);
  }
}
