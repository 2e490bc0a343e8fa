package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.cli.console.ConsoleReport;
import dev.verifiedexamples.cli.console.Terminal;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.pipeline.ExampleVerifier;
import dev.verifiedexamples.pipeline.Verifiers;
import dev.verifiedexamples.report.Report;
import dev.verifiedexamples.runtime.Runtimes;
import dev.verifiedexamples.runtime.Runtimes.Choice;
import dev.verifiedexamples.verdict.CrossCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Verifies each example again when it is saved, until it is interrupted. */
@Command(
    name = "watch",
    description = {
      "Verifies an example each time it is saved, on GraalPy unless asked otherwise.",
      "Files that are named are verified at once, too. Ctrl-C ends it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class WatchCommand implements Callable<Integer> {

  private static final long PATIENCE_MILLIS = 3_000;

  @Mixin private final PathsMixin paths = new PathsMixin();

  @Mixin private final RuntimesMixin runtimesMixin = new RuntimesMixin();

  @Spec private CommandSpec spec;

  WatchCommand() {}

  @Override
  public Integer call() throws UnusableInputException {
    Interruption interruption = Interruption.ofThisThread();
    try (Runtimes runtimes = runtimesMixin.open(Choice.GRAALPY)) {
      new Session(runtimes, spec.commandLine().getOut()).run();
      return ExitStatus.CONFIRMED.code();
    } finally {
      interruption.isOver();
    }
  }

  private final class Session {

    private final Runtimes runtimes;
    private final ExampleVerifier verifier;
    private final PrintWriter out;
    private final Report report;
    private final Map<Path, ExampleFile> files = new HashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Session::daemon);
    private volatile boolean ended;

    Session(Runtimes runtimes, PrintWriter out) {
      this.runtimes = runtimes;
      this.verifier = Verifiers.on(runtimes);
      this.out = out;
      this.report = new ConsoleReport(out, Terminal.here());
    }

    private static Thread daemon(Runnable task) {
      Thread thread = new Thread(task, "watch");
      thread.setDaemon(true);
      return thread;
    }

    void run() throws UnusableInputException {
      paths.find().files().forEach(file -> files.put(file.path(), file));
      try {
        List<Path> roots = paths.roots();
        try (SavedFiles saved = new SavedFiles(roots)) {
          watch(roots, saved);
        }
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      } catch (IOException failure) {
        throw new ParameterException(
            spec.commandLine(), "These files can't be watched: " + failure.getMessage());
      }
    }

    private void watch(List<Path> roots, SavedFiles saved)
        throws IOException, InterruptedException {
      report.begin(runtimes.infos(), runtimes.absent(), files.size());
      out.println("  watching; Ctrl-C ends it");
      out.flush();
      try {
        onWorker(() -> begin(roots));
        while (true) {
          List<Path> changed = saved.next();
          onWorker(() -> changed.forEach(this::changed));
        }
      } finally {
        ended = true;
        worker.shutdownNow();
        worker.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      }
    }

    /** Not on the thread that is interrupted: what runs there may take an interrupt for its own. */
    private void onWorker(Runnable task) throws InterruptedException {
      try {
        worker.submit(task).get();
      } catch (ExecutionException failure) {
        throw new IllegalStateException(failure.getCause());
      }
    }

    private void begin(List<Path> roots) {
      prepare();
      for (Path root : roots) {
        ExampleFile named = files.get(root);
        if (named != null) {
          verify(named);
        }
      }
    }

    /** The next context, while nobody waits for it; the reader, too, is slow the first time. */
    private void prepare() {
      if (runtimes.includeGraalpy()) {
        runtimes.graalpy().prepare();
      }
      verifier.read("warm", Path.of("warm.py"), "");
    }

    private void changed(Path path) {
      if (!Files.exists(path)) {
        ExampleFile removed = files.remove(path);
        out.println("  – " + (removed == null ? path : removed.id()) + " is no more");
        out.flush();
        return;
      }
      ExampleFile file = files.get(path);
      if (file == null) {
        file = found(path);
      }
      verify(file);
    }

    private ExampleFile found(Path path) {
      try {
        paths.find().files().forEach(file -> files.put(file.path(), file));
      } catch (UnusableInputException gone) {
        // The file itself is there, or was a moment ago.
      }
      return files.getOrDefault(path, new ExampleFile(path.getFileName().toString(), path));
    }

    private void verify(ExampleFile file) {
      for (Reading reading : verifier.readAll(file)) {
        Optional<CrossCheck> check = reading.example().map(verifier::check);
        if (ended) {
          return; // it was interrupted: that is no verdict on the example
        }
        check.ifPresent(report::add);
        reading.unreadable().ifPresent(report::add);
      }
      prepare();
    }
  }
}
