package dev.verifiedexamples.report;

import dev.verifiedexamples.Ledger;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Unreadable;
import dev.verifiedexamples.Verification;
import java.time.Duration;

/** Takes what a run of the verifier finds, as it finds it. */
public interface Report {

  /** The run begins. */
  void begin(RuntimeInfo runtime, int examples);

  /** An example is about to be verified. */
  void next(String id);

  /** An example was verified. */
  void add(Verification verification);

  /** A file is no example. */
  void add(Unreadable unreadable);

  /** The run is over. */
  void end(Ledger ledger, Duration duration);
}
