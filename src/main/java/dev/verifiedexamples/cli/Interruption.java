package dev.verifiedexamples.cli;

/**
 * What Ctrl-C does until this is over: it interrupts the thread that has made it, and keeps the JVM
 * until that thread has said what it knows, removed its scratch folders, and ended.
 */
final class Interruption {

  private static final long PATIENCE_MILLIS = 10_000;

  private final Thread ending;

  private Interruption(Thread worker) {
    this.ending = new Thread(() -> end(worker), "interruption");
  }

  static Interruption ofThisThread() {
    Interruption interruption = new Interruption(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(interruption.ending);
    return interruption;
  }

  private static void end(Thread worker) {
    worker.interrupt();
    try {
      worker.join(PATIENCE_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work is done: there is nothing more to interrupt. */
  void isOver() {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException alreadyEnding) {
      // It waits for this thread.
    }
  }
}
