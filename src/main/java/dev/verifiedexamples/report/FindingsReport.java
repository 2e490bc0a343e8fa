package dev.verifiedexamples.report;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.NotRead;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.execution.Obstacle;
import dev.verifiedexamples.messages.Complaint;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.messages.NotChecked;
import dev.verifiedexamples.messages.Stopped;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Judgement;
import dev.verifiedexamples.verdict.Ledger;
import dev.verifiedexamples.verdict.Ledgers;
import dev.verifiedexamples.verdict.Verification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects findings. */
public final class FindingsReport implements Report {

  private final List<Findings.Python> runtimes = new ArrayList<>();
  private final List<Findings.Absence> absent = new ArrayList<>();
  private final List<Findings.Document> documents = new ArrayList<>();
  private Ledgers ledgers = Ledgers.on(List.of());
  private Optional<Stopped> stop = Optional.empty();
  private Duration duration = Duration.ZERO;
  private boolean isEnough = true;

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
            Messages.of(check),
            Messages.complaints(check).stream().map(each -> fault(example, each)).toList()));
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
            Messages.of(unreadable),
            Messages.complaints(unreadable).stream().map(each -> fault(each, -1)).toList()));
  }

  @Override
  public void stopped(Stopped how) {
    stop = Optional.of(how);
  }

  @Override
  public void end(Ledgers all, Duration time, boolean enough) {
    ledgers = all;
    duration = time;
    isEnough = enough;
  }

  /** What becomes of the run as a whole. */
  public Conclusion conclusion() {
    String lack = stop.map(Stopped::inWords).orElseGet(() -> NotChecked.inWords(ledgers));
    return new Conclusion(
        ledgers.isConfirmed() && isEnough && stop.isEmpty(),
        isEnough && stop.isEmpty() ? "" : lack,
        duration);
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
                        each.example().id(),
                        each.comment().line(),
                        each.comment().text(),
                        Messages.at(each.example().path(), 0),
                        withoutPlace(
                            Messages.of(each), each.example().path(), each.comment().line())))
            .toList(),
        ledgers.notRead().stream()
            .map(
                each ->
                    new Findings.Passage(
                        Messages.at(each.path(), 0),
                        each.line(),
                        word(each.why()),
                        each.detail(),
                        withoutPlace(Messages.of(each), each.path(), each.line())))
            .toList(),
        ledgers.lacking().stream()
            .map(
                each ->
                    new Findings.Lack(
                        each.example().id(), each.kind().title(), each.packages().summary()))
            .toList());
  }

  private static Findings.Fault fault(Example example, Complaint complaint) {
    return fault(complaint, complaint.claim().map(example.claims()::indexOf).orElse(-1));
  }

  private static Findings.Fault fault(Complaint complaint, int claim) {
    return new Findings.Fault(
        complaint.kind().word(),
        complaint.line(),
        claim,
        complaint.runtimes().stream().map(RuntimeInfo::id).toList(),
        complaint.subject(),
        complaint.title(),
        complaint.text());
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

  /** A message of one line opens with its place and two blanks. */
  private static String withoutPlace(String message, Path path, int line) {
    return message.substring(Messages.at(path, line).length() + 2);
  }

  private static String word(NotRead.Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String error(Failure failure) {
    String place = failure.line() > 0 ? " (line " + failure.line() + ")" : "";
    return Messages.title(failure) + ": " + failure.summary() + place;
  }
}
