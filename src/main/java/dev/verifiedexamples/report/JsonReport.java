package dev.verifiedexamples.report;

import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Ledgers;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One JSON document, the {@linkplain Findings findings}, written at the end and whole. */
public final class JsonReport implements Report {

  private final PrintWriter out;
  private final FindingsReport findings = new FindingsReport();

  /** A report for programs. */
  public JsonReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(List<RuntimeInfo> infos, Map<RuntimeInfo.Kind, String> missing, int count) {
    findings.begin(infos, missing, count);
  }

  @Override
  public void next(String id) {
    findings.next(id);
  }

  @Override
  public void add(CrossCheck check) {
    findings.add(check);
  }

  @Override
  public void add(Unreadable unreadable) {
    findings.add(unreadable);
  }

  @Override
  public void end(Ledgers ledgers, Duration duration, boolean isEnough) {
    findings.end(ledgers, duration, isEnough);
    out.println(findings.findings().toJson());
    out.flush();
  }
}
