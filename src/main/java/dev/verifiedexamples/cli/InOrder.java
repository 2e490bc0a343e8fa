package dev.verifiedexamples.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The results of work that several threads do at a time, in the order in which it was given. */
final class InOrder<R> implements AutoCloseable {

  private final ExecutorService workers;
  private final Queue<Future<R>> results = new ArrayDeque<>();

  private InOrder(ExecutorService workers) {
    this.workers = workers;
  }

  static <T, R> InOrder<R> of(int jobs, List<T> tasks, Function<T, R> work) {
    InOrder<R> all = new InOrder<>(Executors.newFixedThreadPool(jobs));
    tasks.forEach(task -> all.results.add(all.workers.submit(() -> work.apply(task))));
    return all;
  }

  /** The next result, once it is there; what its work has thrown is thrown here. */
  R next() throws InterruptedException {
    try {
      return results.remove().get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException thrown
          ? thrown
          : new IllegalStateException(failed.getCause());
    }
  }

  /** What has not begun will not begin. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
