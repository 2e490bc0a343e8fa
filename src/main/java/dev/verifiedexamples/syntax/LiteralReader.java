package dev.verifiedexamples.syntax;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verifiedexamples.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tells which lines of claims are Python literals, and which ones. */
public final class LiteralReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final UnaryOperator<String> python;

  /**
   * A reader that has Python look at the lines.
   *
   * @param python passes a JSON list of texts to {@code reader.read_lines}, this library's Python
   *     function, and returns its answer, which is JSON
   */
  public LiteralReader(UnaryOperator<String> python) {
    this.python = python;
  }

  /** The lines of claims that these texts are, in the same order. */
  public List<Claim.Line> read(List<String> texts) {
    try {
      List<Claim.Line> lines = new ArrayList<>();
      for (JsonNode line : JSON.readTree(python.apply(JSON.writeValueAsString(texts)))) {
        lines.add(line(line));
      }
      return lines;
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the Python side answered with broken JSON", broken);
    }
  }

  static Claim.Line line(JsonNode line) {
    return new Claim.Line(
        line.path("line").asInt(),
        line.path("text").asText(),
        line.path("raises").asBoolean(),
        Optional.ofNullable(line.path("literal").textValue()),
        Optional.ofNullable(line.path("type").textValue()));
  }
}
