package dev.verifiedexamples.syntax;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verifiedexamples.Claim;
import dev.verifiedexamples.Scope;
import dev.verifiedexamples.Settings;
import dev.verifiedexamples.Statement;
import dev.verifiedexamples.Unreadable.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the Python module {@code reader} says of a source. */
final class SourceFacts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode root;
  private final Metadata metadata;

  private SourceFacts(JsonNode root) {
    this.root = root;
    this.metadata = Metadata.parse(root.path("metadata"));
  }

  static SourceFacts parse(String json) {
    try {
      return new SourceFacts(JSON.readTree(json));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the Python side answered with broken JSON", broken);
    }
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (JsonNode problem : root.path("problems")) {
      problems.add(
          new Problem(
              problem.path("line").asInt(),
              problem.path("message").asText(),
              problem.path("hint").asText()));
    }
    problems.addAll(metadata.problems());
    return problems;
  }

  String docstring() {
    return root.path("docstring").asText("");
  }

  String instrumented() {
    return root.path("instrumented").asText();
  }

  Settings settings() {
    return metadata.settings();
  }

  List<Claim> claims() {
    List<Statement> statements = new ArrayList<>();
    root.path("statements").forEach(statement -> statements.add(statement(statement)));
    List<Claim> claims = new ArrayList<>();
    for (JsonNode claim : root.path("claims")) {
      claims.add(claim(claim, statements.get(claim.path("statement").asInt())));
    }
    return claims;
  }

  private static Statement statement(JsonNode node) {
    return new Statement(
        node.path("id").asInt(),
        node.path("text").asText(),
        node.path("first").asInt(),
        node.path("last").asInt(),
        node.path("scope").asText(),
        Statement.Shows.valueOf(node.path("shows").asText().toUpperCase(Locale.ROOT)));
  }

  private static Claim claim(JsonNode node, Statement statement) {
    List<Claim.Line> lines = new ArrayList<>();
    node.path("lines").forEach(line -> lines.add(LiteralReader.line(line)));
    return new Claim(
        statement,
        node.path("line").asInt(),
        Scope.of(node.path("scope").asText()),
        node.path("anyOrder").asBoolean(),
        lines,
        node.path("note").asText());
  }
}
