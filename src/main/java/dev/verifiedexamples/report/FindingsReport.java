package dev.verifiedexamples.report;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.NotRead;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Obstacle;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.Ledger;
import dev.verifiedexamples.verdict.Ledgers;
import dev.verifiedexamples.verdict.Verification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects findings. */
public final class FindingsReport implements Report {

  private final List<Findings.Python> runtimes = new ArrayList<>();
  private final List<Findings.Absence> absent = new ArrayList<>();
  private final List<Findings.Document> documents = new ArrayList<>();
  private Ledgers ledgers = Ledgers.on(List.of());

  /** Nothing found yet. */
  public FindingsReport() {}

  @Override
  public void begin(List<RuntimeInfo> infos, Map<RuntimeInfo.Kind, String> missing, int count) {
    ledgers = Ledgers.on(infos);
    for (RuntimeInfo each : infos) {
      runtimes.add(
          new Findings.Python(
              each.id(), each.kind().title(), each.version(), each.python(), each.host()));
    }
    missing.forEach((kind, reason) -> absent.add(new Findings.Absence(kind.title(), reason)));
  }

  @Override
  public void next(String id) {
    // Findings have no progress to show.
  }

  @Override
  public void add(CrossCheck check) {
    Example example = check.example();
    documents.add(
        new Findings.Document(
            example.id(),
            Messages.at(example.path(), 0),
            example.title(),
            example.covers(),
            example.blocks().stream()
                .map(block -> new Findings.Block(block.first(), block.last()))
                .toList(),
            check.verifications().stream().map(FindingsReport::onRuntime).toList(),
            List.of(),
            Messages.of(check)));
  }

  @Override
  public void add(Unreadable unreadable) {
    documents.add(
        new Findings.Document(
            unreadable.id(),
            Messages.at(unreadable.path(), 0),
            "",
            List.of(),
            List.of(),
            List.of(),
            unreadable.problems().stream()
                .map(
                    each ->
                        new Findings.Problem(
                            each.line(), each.message(), each.hint(), each.excerpt()))
                .toList(),
            Messages.of(unreadable)));
  }

  @Override
  public void end(Ledgers all, Duration duration, boolean isEnough) {
    ledgers = all;
  }

  /** What was found. */
  public Findings findings() {
    return new Findings(
        Findings.SCHEMA,
        runtimes,
        absent,
        documents,
        ledgers.byRuntime().entrySet().stream()
            .map(each -> sum(each.getKey(), each.getValue()))
            .toList(),
        ledgers.unconfirmed().stream()
            .map(
                each ->
                    new Findings.Place(
                        each.example().id(), each.claim().line(), each.claim().scope().spelling()))
            .toList(),
        ledgers.unclaimed().stream()
            .map(
                each ->
                    new Findings.Comment(
                        each.example().id(), each.comment().line(), each.comment().text()))
            .toList(),
        ledgers.notRead().stream()
            .map(
                each ->
                    new Findings.Passage(
                        Messages.at(each.path(), 0), each.line(), word(each.why()), each.detail()))
            .toList(),
        ledgers.lacking().stream()
            .map(
                each ->
                    new Findings.Lack(
                        each.example().id(), each.kind().title(), each.packages().summary()))
            .toList());
  }

  private static Findings.OnRuntime onRuntime(Verification verification) {
    return new Findings.OnRuntime(
        verification.runtime().id(),
        verification.judgements().stream()
            .map(judgement -> claimed(verification.example(), judgement))
            .toList(),
        verification.undocumented().stream()
            .map(each -> new Findings.Written(each.line(), each.channel().label(), each.text()))
            .toList(),
        verification.failure().map(FindingsReport::error).orElse(null),
        verification.execution().obstacle().map(Obstacle::summary).orElse(null),
        verification.execution().clock().word(),
        verification.execution().duration().toMillis() / 1000.0);
  }

  private static Findings.Claimed claimed(Example example, Judgement judgement) {
    Claim claim = judgement.claim();
    return new Findings.Claimed(
        claim.line(),
        blockOf(example, claim.statement().firstLine()),
        claim.statement().text(),
        claim.statement().firstLine(),
        claim.statement().lastLine(),
        claim.scope().spelling(),
        claim.text(),
        judgement.verdict().word(),
        judgement.observedText(),
        Messages.of(judgement));
  }

  private static int blockOf(Example example, int line) {
    for (int at = 0; at < example.blocks().size(); at++) {
      Example.Block block = example.blocks().get(at);
      if (block.first() <= line && line <= block.last()) {
        return at;
      }
    }
    return -1;
  }

  private static Findings.Sum sum(RuntimeInfo runtime, Ledger ledger) {
    return new Findings.Sum(
        runtime.id(),
        ledger.examples(),
        ledger.declared(),
        ledger.confirmed(),
        ledger.refuted(),
        ledger.unreached(),
        ledger.notApplicable(),
        ledger.undocumented(),
        ledger.errors());
  }

  private static String word(NotRead.Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String error(Failure failure) {
    String place = failure.line() > 0 ? " (line " + failure.line() + ")" : "";
    return Messages.title(failure) + ": " + failure.summary() + place;
  }
}
