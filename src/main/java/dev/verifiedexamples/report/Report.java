package dev.verifiedexamples.report;

import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.messages.Stopped;
import dev.verifiedexamples.verdict.CrossCheck;
import dev.verifiedexamples.verdict.Ledgers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Takes what a run of the verifier finds, as it finds it. */
public interface Report {

  /**
   * The run begins.
   *
   * @param runtimes where examples are verified, in the order of their verifications
   * @param absent why runtimes of a kind are not among them
   * @param documents how many files there are to verify
   */
  void begin(List<RuntimeInfo> runtimes, Map<RuntimeInfo.Kind, String> absent, int documents);

  /** An example is about to be verified. */
  void next(String id);

  /** An example was verified. */
  void add(CrossCheck check);

  /** A file is no example. */
  void add(Unreadable unreadable);

  /** The run ends before its end: the others are not verified. */
  default void stopped(Stopped how) {
    // Who shows what was found shows nothing else for it.
  }

  /**
   * The run is over.
   *
   * @param isEnough whether what was not checked may be passed over here
   */
  void end(Ledgers ledgers, Duration duration, boolean isEnough);
}
