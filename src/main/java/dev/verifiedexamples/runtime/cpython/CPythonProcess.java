package dev.verifiedexamples.runtime.cpython;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Settings;
import dev.verifiedexamples.document.Shim;
import dev.verifiedexamples.document.Statement;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.machine.Cache;
import dev.verifiedexamples.machine.Scratch;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.runtime.harness.Observations;
import dev.verifiedexamples.runtime.harness.Plan;
import dev.verifiedexamples.runtime.harness.PythonModules;
import dev.verifiedexamples.runtime.harness.RawOutput;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One process running one example: within its time limit, in its scratch folder, observed.
 *
 * <p>The job goes in through stdin. Events go out through stdout, and what is written past Python's
 * streams through stderr, both into files that are read when the process has ended: from a pipe,
 * Java may lose the last of what a process has written (JDK 17 to 25 close it when it exits).
 */
final class CPythonProcess implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration START = Duration.ofMinutes(10);
  private static final Duration GLANCE = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long MOST_BYTES = 16_000_000;
  private static final int KILLED_BY_SIGNAL = 128;

  /** The time limit counts what the process computes; it may wait for longer, but not for ever. */
  private static final int WAITING = 10;

  /** How the keeper says that the process has used up its time: SIGXCPU. */
  private static final int OUT_OF_TIME = KILLED_BY_SIGNAL + 24;

  /** How it says that the process has waited for too long, as SIGXFSZ, which nobody sends. */
  private static final int OUT_OF_PATIENCE = KILLED_BY_SIGNAL + 25;

  private static final boolean IS_KEPT = File.separatorChar == '/';

  /** How a process ends whose example was run for an exception that nobody had caught. */
  private static final int STATUS = 1;

  /** Has the keeper ask the process for the line that it is at. */
  private static final int ASKED_WHERE = '?';

  private static final String HASH_SEED = "PYTHONHASHSEED";

  /** Has each thread allocate from the same place: else it reserves so much that few may be. */
  private static final String ARENAS = "MALLOC_ARENA_MAX";

  /** What a Windows process needs to start at all. */
  private static final String SYSTEM_ROOT = "SYSTEMROOT";

  private final Example example;
  private final Clock clock;
  private final Interpreter interpreter;
  private final Packages.View packages;
  private final int seed;
  private final Path scratch = Scratch.create();
  private final Path observed = Scratch.create();
  private final Path events = observed.resolve("events");
  private final Path raw = observed.resolve("raw");
  private final Observations observations = new Observations();
  private final ScratchSize size = new ScratchSize(scratch);
  private final Set<@Nullable Object> finished = new HashSet<>();
  private @Nullable Object main;

  /**
   * What is started.
   *
   * @param folders where it has its library
   * @param isUntrusting whether examples get nothing that they ask for
   */
  record Interpreter(
      Path executable, List<Path> folders, Optional<Bubblewrap> sandbox, boolean isUntrusting) {

    Interpreter {
      folders = List.copyOf(folders);
    }
  }

  /**
   * A process that is still to be started.
   *
   * @param seed of hashes, which decide about the order of sets
   */
  CPythonProcess(
      Example example, Interpreter interpreter, Packages.View packages, Clock clock, int seed) {
    this.seed = seed;
    this.example = example;
    this.clock = example.settings().clockFor(clock);
    this.interpreter = interpreter;
    this.packages = packages;
  }

  Execution run(RuntimeInfo runtime) {
    long start = System.nanoTime();
    try {
      Process process = start();
      Optional<Failure> stopped;
      try {
        sendJob(process);
        stopped = waitFor(process);
      } finally {
        end(process);
      }
      read();
      stopped.ifPresent(this::failed);
      judgeEnd(process);
      if (Scratch.isOverfull(scratch)) { // however quick it was
        observations.failedAfterAll(new Failure.Exhausted(Failure.Supply.DISK, 0));
      }
    } catch (IOException failure) {
      observations.failed(new Failure.Internal("it can't be run: " + failure.getMessage(), 0));
    }
    observations.mustHaveEnded();
    return observations.toExecution(runtime, clock, Duration.ofNanos(System.nanoTime() - start));
  }

  /** What it was stopped for, and where, if the process has said so when it was asked. */
  private void failed(Failure why) {
    int line = observations.lateLine();
    if (why instanceof Failure.Waited waiting) {
      observations.failed(new Failure.Waited(waiting.waited(), line));
    } else if (why instanceof Failure.Exhausted exhausted) {
      observations.failed(new Failure.Exhausted(exhausted.supply(), line));
    } else {
      observations.failed(why);
    }
  }

  private Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.directory(scratch.toFile());
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(events.toFile()));
    builder.redirectError(ProcessBuilder.Redirect.appendTo(raw.toFile()));
    Map<String, String> environment = builder.environment();
    if (!permissions().contains(Permission.ENVIRONMENT)) {
      environment.keySet().removeIf(name -> !name.equalsIgnoreCase(SYSTEM_ROOT));
    }
    environment.keySet().removeIf(name -> name.startsWith("PYTHON"));
    environment.put(HASH_SEED, String.valueOf(seed));
    environment.put(ARENAS, "1");
    environment.put("TMPDIR", scratch.toString());
    environment.putAll(packages.environment());
    return builder.start();
  }

  private List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    if (interpreter.sandbox().isPresent()) {
      List<Path> readable = new ArrayList<>(packages.path());
      readable.add(example.path());
      packages.environment().values().stream()
          .flatMap(folders -> Stream.of(folders.split(Pattern.quote(File.pathSeparator), -1)))
          .map(Path::of)
          .map(this::withPackages)
          .forEach(readable::add);
      List<Path> writable = new ArrayList<>();
      if (keepsBytecode()) {
        writable.add(Files.createDirectories(bytecode()));
      }
      command.addAll(
          interpreter
              .sandbox()
              .get()
              .prefix(
                  interpreter.executable(), interpreter.folders(), scratch, readable, writable));
    }
    command.add(interpreter.executable().toString());
    command.addAll(List.of("-S", "-P", "-X", "utf8", "-c", PythonModules.text("entry")));
    return command;
  }

  /** Libraries and programs of packages need others, all in the folder that they came in. */
  private Path withPackages(Path path) {
    return packages.path().stream()
        .map(folder -> shared(folder, path))
        .max(Comparator.comparingInt(Path::getNameCount))
        .orElse(path);
  }

  private static Path shared(Path folder, Path path) {
    Path shared = folder;
    while (shared.getParent() != null && !path.startsWith(shared)) {
      shared = shared.getParent();
    }
    return shared;
  }

  private Set<Permission> permissions() {
    return interpreter.isUntrusting() ? Set.of() : example.settings().permissions();
  }

  private long memory() {
    long asked = example.settings().memory();
    return interpreter.isUntrusting() ? Math.min(asked, Settings.DEFAULT.memory()) : asked;
  }

  /** What examples keep, others run: strangers neither keep nor take anything. */
  private boolean keepsBytecode() {
    return !packages.path().isEmpty() && !interpreter.isUntrusting();
  }

  private static Path bytecode() {
    return Cache.ofUser().open(Cache.Kind.BYTECODE, "cpython");
  }

  /** Waits for the end of the process; what it has to be stopped for, if so. */
  private Optional<Failure> waitFor(Process process) throws IOException {
    // the keeper's duty, who leaves out what the machine has kept it from running
    Duration longest = IS_KEPT ? longestWait().multipliedBy(WAITING) : longestWait();
    long started = System.nanoTime();
    long ready = 0;
    try {
      while (!process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
        long now = System.nanoTime();
        if (ready == 0 && Files.size(events) > 0) {
          ready = now; // its first event says so
        }
        if (ready == 0 && now - started > START.toNanos()) {
          return Optional.of(
              new Failure.Internal("the interpreter was not ready after " + START, 0));
        }
        if (ready != 0 && now - ready > longest.toNanos()) {
          askWhere(process);
          return Optional.of(new Failure.Waited(longestWait(), 0));
        }
        if (size.isTooMuch()) {
          askWhere(process);
          return Optional.of(new Failure.Exhausted(Failure.Supply.DISK, 0));
        }
        if (Files.size(events) + Files.size(raw) > MOST_BYTES) {
          return Optional.empty(); // more than is ever read: reading it says so
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.of(new Failure.Interrupted());
    }
    return Optional.empty();
  }

  private Duration longestWait() {
    Duration limit = example.settings().timeLimit();
    // the system counts whole seconds of what it computes
    return Duration.ofSeconds(limit.plusNanos(999_999_999).toSeconds() * WAITING);
  }

  /** Has the process tell the line that it is at, if it can. */
  private void askWhere(Process process) throws IOException, InterruptedException {
    long before = Files.size(events);
    if (IS_KEPT) {
      try {
        process.getOutputStream().write(ASKED_WHERE);
        process.getOutputStream().flush();
      } catch (IOException gone) {
        return; // it has ended in the meantime
      }
      for (int asked = 0; asked < 10 && Files.size(events) == before; asked++) {
        process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
      }
    }
  }

  /** A process that has not come to the end of the harness was left behind Python's back. */
  private void judgeEnd(Process process) throws IOException {
    if (process.isAlive()) {
      return;
    }
    int status = process.exitValue();
    if (finished.contains(main) && status == STATUS) {
      observations.ended();
      return;
    }
    if (main == null) {
      throw new IOException("it ended with status " + status + " before the example began");
    }
    if (status == OUT_OF_PATIENCE) {
      observations.failed(new Failure.Waited(longestWait(), observations.lateLine()));
      return;
    }
    if (status == OUT_OF_TIME) {
      Duration limit = example.settings().timeLimit();
      observations.failed(new Failure.TimeLimit(limit, clock, observations.lateLine()));
      return;
    }
    String how =
        status > KILLED_BY_SIGNAL
            ? "signal " + (status - KILLED_BY_SIGNAL) + " ended the process"
            : "the process ended with status " + status;
    observations.failed(new Failure.Left(Optional.of(how)));
  }

  /** Sends what to do. The stream stays open: its end tells the keeper that nobody waits. */
  private void sendJob(Process process) {
    OutputStream stdin = process.getOutputStream();
    byte[] job = job().toString().getBytes(StandardCharsets.UTF_8);
    try {
      stdin.write((job.length + "\n").getBytes(StandardCharsets.UTF_8));
      stdin.write(job);
      stdin.flush();
    } catch (IOException gone) {
      // The process has ended already; its status tells how.
    }
  }

  private ObjectNode job() {
    ObjectNode job = JSON.createObjectNode();
    job.put("bootstrap", PythonModules.text("bootstrap"));
    addModule(PythonModules.KEEPER, job.putArray("keeper"));
    job.put("sandboxed", interpreter.sandbox().isPresent());
    job.put("milliseconds", example.settings().timeLimit().toMillis());
    job.put("waiting", longestWait().toSeconds());
    job.put("memory", memory());
    job.put("disk", Scratch.MOST_BYTES);
    ArrayNode modules = job.putArray("modules");
    List<String> shims =
        example.settings().allShims().stream()
            .filter(shim -> shim != Shim.SQLITE3)
            .map(PythonModules::of)
            .toList();
    // the last one is what is started
    PythonModules.RUNNING_ALONE.forEach(name -> addModule(name, modules.addArray()));
    ArrayNode standIns = job.putArray("shims");
    shims.forEach(name -> addModule(name, standIns.addArray()));
    job.put("clock", clock.word());
    job.put("instrumented", example.instrumented());
    job.put("path", example.path().toString());
    job.put("scratch", scratch.toString());
    job.put("bytecode", keepsBytecode() ? bytecode().toString() : "");
    ArrayNode searchPath = job.putArray("searchPath");
    packages.path().forEach(folder -> searchPath.add(folder.toString()));
    ArrayNode permissions = job.putArray("permissions");
    permissions().forEach(each -> permissions.add(each.word()));
    ArrayNode plan = job.putArray("plan");
    for (Statement statement : example.statements()) {
      plan.add(JSON.valueToTree(Plan.entry(statement)));
    }
    return job;
  }

  private static void addModule(String name, ArrayNode fields) {
    fields
        .add(PythonModules.moduleName(name))
        .add(PythonModules.path(name))
        .add(PythonModules.text(name));
  }

  private void read() throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(events)) {
      String line = lines.readLine();
      while (line != null && take(line)) {
        line = lines.readLine();
      }
    }
    try (InputStream bytes = Files.newInputStream(raw);
        RawOutput output = new RawOutput(observations)) {
      output.write(bytes.readNBytes((int) MOST_BYTES));
    }
  }

  /** Takes one event, and tells whether there may be more. */
  private boolean take(String line) {
    List<@Nullable Object> event = new ArrayList<>();
    try {
      for (JsonNode field : JSON.readTree(line)) {
        event.add(field.isNumber() ? (Object) field.longValue() : field.textValue());
      }
    } catch (JsonProcessingException broken) {
      event.clear();
    }
    if (event.isEmpty()) {
      observations.failed(new Failure.Internal("an event got lost: " + line, 0));
      return false;
    }
    return switch (String.valueOf(event.get(0))) {
      case "ready" -> {
        main = event.get(1);
        yield true;
      }
      case "ended" -> true; // not yet: finalizers may still have something to say
      case "finished" -> {
        finished.add(event.get(1)); // a forked child may come to the end, too
        yield true;
      }
      default -> observations.event(event);
    };
  }

  /** Ends the process, and whatever it has started: where there is a keeper, this is its duty. */
  private static void end(Process process) {
    List<ProcessHandle> descendants = process.descendants().toList();
    try {
      process.getOutputStream().close();
    } catch (IOException gone) {
      // it has ended already
    }
    if (!IS_KEPT || !hasEnded(process)) {
      descendants.forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      hasEnded(process);
    }
  }

  /** Waits for the end, patiently; an interrupt does not hurry it. */
  private static boolean hasEnded(Process process) {
    boolean interrupted = false;
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (true) {
        try {
          return process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException again) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    Scratch.delete(scratch);
    Scratch.delete(observed);
  }
}
