package dev.verifiedexamples.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verifiedexamples.CrossCheck;
import dev.verifiedexamples.Example;
import dev.verifiedexamples.Failure;
import dev.verifiedexamples.Judgement;
import dev.verifiedexamples.Ledger;
import dev.verifiedexamples.Ledgers;
import dev.verifiedexamples.NotRead;
import dev.verifiedexamples.Obstacle;
import dev.verifiedexamples.Output;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Unreadable;
import dev.verifiedexamples.Verdict;
import dev.verifiedexamples.Verification;
import dev.verifiedexamples.verify.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One JSON document, as described by {@code verification.schema.json} beside this class.
 *
 * <p>It is written at the end, and whole.
 */
public final class JsonReport implements Report {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SCHEMA = 1;

  private final PrintWriter out;
  private final ObjectNode root = JSON.createObjectNode().put("schema", SCHEMA);
  private final ArrayNode runtimes = root.putArray("runtimes");
  private final ArrayNode absent = root.putArray("absent");
  private final ArrayNode examples = root.putArray("examples");

  /** A report for programs. */
  public JsonReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(List<RuntimeInfo> infos, Map<RuntimeInfo.Kind, String> missing, int count) {
    infos.forEach(
        runtime ->
            runtimes
                .addObject()
                .put("id", runtime.id())
                .put("name", runtime.kind().title())
                .put("version", runtime.version())
                .put("python", runtime.python())
                .put("host", runtime.host()));
    missing.forEach(
        (kind, reason) -> absent.addObject().put("name", kind.title()).put("reason", reason));
  }

  @Override
  public void next(String id) {
    // A document has no progress to show.
  }

  @Override
  public void add(CrossCheck check) {
    Example example = check.example();
    ObjectNode node = file(example.id(), example.path(), example.title());
    ArrayNode covers = node.putArray("covers");
    example.covers().forEach(covers::add);
    ArrayNode verifications = node.putArray("verifications");
    check.verifications().forEach(each -> add(each, verifications.addObject()));
    node.putArray("problems");
  }

  private static void add(Verification verification, ObjectNode details) {
    details.put("runtime", verification.runtime().id());
    ArrayNode claims = details.putArray("claims");
    verification.judgements().forEach(judgement -> claims.add(claim(judgement)));
    ArrayNode undocumented = details.putArray("undocumented");
    verification.undocumented().forEach(output -> undocumented.add(output(output)));
    details.put("error", verification.failure().map(JsonReport::error).orElse(null));
    details.put(
        "obstacle", verification.execution().obstacle().map(Obstacle::summary).orElse(null));
    details.put("clock", verification.execution().clock().word());
    details.put("seconds", verification.execution().duration().toMillis() / 1000.0);
  }

  @Override
  public void add(Unreadable unreadable) {
    ObjectNode node = file(unreadable.id(), unreadable.path(), "");
    node.putArray("covers");
    node.putArray("verifications");
    ArrayNode problems = node.putArray("problems");
    for (Unreadable.Problem problem : unreadable.problems()) {
      problems
          .addObject()
          .put("line", problem.line())
          .put("message", problem.message())
          .put("hint", problem.hint())
          .put("excerpt", problem.excerpt());
    }
  }

  @Override
  public void end(Ledgers ledgers, Duration duration, boolean isEnough) {
    ArrayNode nodes = root.putArray("ledgers");
    ledgers.byRuntime().forEach((runtime, ledger) -> add(runtime, ledger, nodes.addObject()));
    ArrayNode unconfirmed = root.putArray("unconfirmed");
    ledgers
        .unconfirmed()
        .forEach(
            place ->
                unconfirmed
                    .addObject()
                    .put("id", place.example().id())
                    .put("line", place.claim().line())
                    .put("scope", place.claim().scope().spelling()));
    ArrayNode unclaimed = root.putArray("unclaimed");
    ledgers
        .unclaimed()
        .forEach(
            comment ->
                unclaimed
                    .addObject()
                    .put("id", comment.example().id())
                    .put("line", comment.comment().line())
                    .put("text", comment.comment().text()));
    ArrayNode notRead = root.putArray("notRead");
    ledgers
        .notRead()
        .forEach(
            each ->
                notRead
                    .addObject()
                    .put("path", Messages.at(each.path(), 0))
                    .put("line", each.line())
                    .put("reason", word(each.why()))
                    .put("detail", each.detail()));
    ArrayNode lacking = root.putArray("lacking");
    ledgers
        .lacking()
        .forEach(
            lack ->
                lacking
                    .addObject()
                    .put("id", lack.example().id())
                    .put("name", lack.kind().title())
                    .put("reason", lack.packages().summary()));
    try {
      out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of plain values can't be written", impossible);
    }
    out.flush();
  }

  private static void add(RuntimeInfo runtime, Ledger ledger, ObjectNode node) {
    node.put("runtime", runtime.id())
        .put("examples", ledger.examples())
        .put("declared", ledger.declared())
        .put("confirmed", ledger.confirmed())
        .put("refuted", ledger.refuted())
        .put("unreached", ledger.unreached())
        .put("notApplicable", ledger.notApplicable())
        .put("undocumented", ledger.undocumented())
        .put("errors", ledger.errors());
  }

  private ObjectNode file(String id, Path path, String title) {
    return examples.addObject().put("id", id).put("path", Messages.at(path, 0)).put("title", title);
  }

  private static ObjectNode claim(Judgement judgement) {
    return JSON.createObjectNode()
        .put("line", judgement.claim().line())
        .put("scope", judgement.claim().scope().spelling())
        .put("text", judgement.claim().text())
        .put("verdict", verdict(judgement.verdict()))
        .put("observed", judgement.observedText())
        .put("reason", Messages.of(judgement));
  }

  private static String word(NotRead.Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case CONFIRMED -> "confirmed";
      case REFUTED -> "refuted";
      case UNREACHED -> "unreached";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }

  private static ObjectNode output(Output output) {
    return JSON.createObjectNode()
        .put("line", output.line())
        .put("stream", output.channel().label())
        .put("text", output.text());
  }

  private static String error(Failure failure) {
    String place = failure.line() > 0 ? " (line " + failure.line() + ")" : "";
    return Messages.title(failure) + ": " + failure.summary() + place;
  }
}
