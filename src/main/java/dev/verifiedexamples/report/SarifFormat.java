package dev.verifiedexamples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verifiedexamples.machine.Checksum;
import dev.verifiedexamples.messages.Complaint;
import dev.verifiedexamples.messages.Remark;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SARIF 2.1.0, the form of static analysis results that code scanning services take. */
public final class SarifFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
  private static final String VERSION = "2.1.0";
  private static final String TOOL = "Verified Python examples";

  /** The root of the sources, wherever they are; who reads the log knows. */
  private static final String ROOT = "%SRCROOT%";

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<Rule> RULES =
      Stream.concat(
              Stream.of(Complaint.Kind.values())
                  .map(each -> rule(each.word(), each.description(), Alert.Level.ERROR)),
              Stream.of(
                  rule(Remark.NOT_READ, Alert.Level.WARNING),
                  rule(Remark.UNCLAIMED, Alert.Level.NOTE),
                  rule(Remark.INCOMPLETE, Alert.Level.ERROR)))
          .toList();

  private SarifFormat() {}

  record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

  record Run(Tool tool, List<Invocation> invocations, List<Result> results) {}

  record Tool(Driver driver) {}

  record Driver(String name, List<Rule> rules) {}

  record Rule(String id, Text shortDescription, Configuration defaultConfiguration) {}

  record Configuration(String level) {}

  record Text(String text) {}

  record Invocation(boolean executionSuccessful) {}

  record Result(
      String ruleId,
      int ruleIndex,
      String level,
      Text message,
      List<Location> locations,
      Map<String, String> partialFingerprints) {}

  record Location(PhysicalLocation physicalLocation) {}

  record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ArtifactLocation(String uri, @Nullable String uriBaseId) {}

  record Region(int startLine) {}

  /**
   * A log of one run.
   *
   * @param root the folder that paths are relative to
   */
  public static String log(Findings findings, Conclusion conclusion, Path root) {
    Map<String, Integer> seen = new HashMap<>();
    List<Result> results = new ArrayList<>();
    for (Alert alert : Alert.of(findings, conclusion, root)) {
      String same = String.join("\0", alert.rule(), alert.path(), alert.subject());
      int before = seen.merge(same, 1, Integer::sum) - 1;
      results.add(result(alert, same + "\0" + before));
    }
    Run run = new Run(new Tool(new Driver(TOOL, RULES)), List.of(new Invocation(true)), results);
    try {
      return JSON.writerWithDefaultPrettyPrinter()
              .writeValueAsString(new Log(SCHEMA, VERSION, List.of(run)))
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain values can't be written", impossible);
    }
  }

  /**
   * What fails.
   *
   * @param same what stays the same when lines are added above it
   */
  private static Result result(Alert alert, String same) {
    int rule = RULES.stream().map(Rule::id).toList().indexOf(alert.rule());
    String text =
        alert.message().isEmpty() ? alert.title() : alert.title() + "\n" + alert.message();
    return new Result(
        alert.rule(),
        rule,
        level(alert.level()),
        new Text(text),
        alert.path().isEmpty() ? List.of() : List.of(location(alert)),
        Map.of("claim/v1", Checksum.of(same.getBytes(StandardCharsets.UTF_8))));
  }

  private static Location location(Alert alert) {
    boolean isRelative = !Path.of(alert.path()).isAbsolute();
    ArtifactLocation file =
        isRelative
            ? new ArtifactLocation(encoded(alert.path()), ROOT)
            : new ArtifactLocation(Path.of(alert.path()).toUri().toString(), null);
    return new Location(new PhysicalLocation(file, new Region(Math.max(alert.line(), 1))));
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException odd) {
      throw new IllegalStateException(path + " makes no URI", odd);
    }
  }

  private static Rule rule(Remark remark, Alert.Level level) {
    return rule(remark.word(), remark.description(), level);
  }

  private static Rule rule(String word, String description, Alert.Level level) {
    return new Rule(word, new Text(description), new Configuration(level(level)));
  }

  private static String level(Alert.Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
