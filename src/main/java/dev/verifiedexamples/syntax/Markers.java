package dev.verifiedexamples.syntax;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verifiedexamples.document.Marker;
import java.util.List;
import java.util.stream.StreamSupport;

/** Markers of requirements, as Python's {@code packaging} has taken them apart. */
final class Markers {

  private Markers() {}

  static Marker of(JsonNode node) {
    if (node.has("any")) {
      return new Marker.Any(all(node.get("any")));
    }
    if (node.has("all")) {
      return new Marker.All(all(node.get("all")));
    }
    return new Marker.Comparison(
        operand(node.required("left")),
        node.required("operator").asText(),
        operand(node.required("right")));
  }

  private static List<Marker> all(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false).map(Markers::of).toList();
  }

  private static Marker.Operand operand(JsonNode node) {
    return node.has("variable")
        ? new Marker.Operand.Variable(node.get("variable").asText())
        : new Marker.Operand.Value(node.required("value").asText());
  }
}
