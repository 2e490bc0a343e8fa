package dev.verifiedexamples.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verifiedexamples.Example;
import dev.verifiedexamples.Execution;
import dev.verifiedexamples.Failure;
import dev.verifiedexamples.Permission;
import dev.verifiedexamples.RuntimeInfo;
import dev.verifiedexamples.Statement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One process running one example: within its time limit, in its scratch folder, observed.
 *
 * <p>The job goes in through stdin, events come out of stdout, and what comes out of stderr was
 * written past Python's streams.
 */
final class CPythonProcess implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration START = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int KILLED_BY_SIGNAL = 128;

  /** What a Windows process needs to start at all. */
  private static final String SYSTEM_ROOT = "SYSTEMROOT";

  private final Example example;
  private final Path executable;
  private final Path scratch = Scratch.create();
  private final Observations observations = new Observations();
  private final CountDownLatch ready = new CountDownLatch(1);
  private volatile boolean finished;

  CPythonProcess(Example example, Path executable) {
    this.example = example;
    this.executable = executable;
  }

  Execution run(RuntimeInfo runtime) {
    long start = System.nanoTime();
    try {
      observe(start());
    } catch (IOException failure) {
      observations.failed(Failure.Kind.INTERNAL, "it can't be started: " + failure.getMessage(), 0);
    }
    observations.mustHaveEnded();
    return observations.toExecution(runtime, Duration.ofNanos(System.nanoTime() - start));
  }

  private Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            executable.toString(), "-I", "-X", "utf8", "-c", PythonModules.text("entry"));
    builder.directory(scratch.toFile());
    Map<String, String> environment = builder.environment();
    if (!example.settings().permissions().contains(Permission.ENVIRONMENT)) {
      environment.keySet().removeIf(name -> !name.equalsIgnoreCase(SYSTEM_ROOT));
    }
    environment.put("TMPDIR", scratch.toString());
    return builder.start();
  }

  private void observe(Process process) {
    Thread events = reader("events", () -> readEvents(process));
    Thread raw = reader("output", () -> readRawOutput(process.getErrorStream()));
    try {
      sendJob(process.getOutputStream());
      boolean isReady = ready.await(START.toMillis(), TimeUnit.MILLISECONDS);
      Duration limit = example.settings().timeLimit();
      if (!isReady) {
        observations.failed(
            Failure.Kind.INTERNAL, "the interpreter was not ready after " + START, 0);
      } else if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        observations.timeLimitPassed(limit);
      }
      end(process);
      events.join(PATIENCE.toMillis());
      raw.join(PATIENCE.toMillis());
    } catch (InterruptedException interrupted) {
      observations.failed(Failure.Kind.TIME_LIMIT, "it was interrupted", 0);
      end(process);
      Thread.currentThread().interrupt();
    }
    if (!process.isAlive()) {
      judgeEnd(process.exitValue());
    }
  }

  /** A process that has not come to the end of the harness was left behind Python's back. */
  private void judgeEnd(int status) {
    if (finished && status == 0) {
      observations.ended();
      return;
    }
    String how =
        status > KILLED_BY_SIGNAL
            ? "signal " + (status - KILLED_BY_SIGNAL) + " ended the process"
            : "the process ended with status " + status;
    observations.failed(Failure.Kind.EXIT, how, 0);
  }

  private Thread reader(String what, Runnable reading) {
    Thread thread = new Thread(reading, example.id() + " " + what);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void sendJob(OutputStream stdin) {
    try (stdin) {
      stdin.write(JSON.writeValueAsBytes(job()));
    } catch (IOException gone) {
      // The process has ended already; its status tells how.
    }
  }

  private ObjectNode job() {
    ObjectNode job = JSON.createObjectNode();
    job.put("bootstrap", PythonModules.text("bootstrap"));
    ArrayNode modules = job.putArray("modules");
    for (String name : PythonModules.RUNNING_ALONE) {
      modules.addArray().add(name).add(PythonModules.path(name)).add(PythonModules.text(name));
    }
    job.put("instrumented", example.instrumented());
    job.put("path", example.path().toString());
    job.put("scratch", scratch.toString());
    ArrayNode permissions = job.putArray("permissions");
    example.settings().permissions().forEach(each -> permissions.add(each.word()));
    ArrayNode plan = job.putArray("plan");
    for (Statement statement : example.statements()) {
      plan.add(JSON.valueToTree(Plan.entry(statement)));
    }
    return job;
  }

  private void readEvents(Process process) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        take(line, process);
        line = lines.readLine();
      }
    } catch (IOException closed) {
      // The end of the process is the end of its events.
    } finally {
      ready.countDown();
    }
  }

  private void take(String line, Process process) {
    try {
      List<@Nullable Object> event = new ArrayList<>();
      for (JsonNode field : JSON.readTree(line)) {
        event.add(field.isNumber() ? (Object) field.longValue() : field.textValue());
      }
      switch (String.valueOf(event.get(0))) {
        case "ready" -> ready.countDown();
        case "finished" -> finished = true;
        case "ended" -> {} // not yet: finalizers may still have something to say
        default -> {
          if (!observations.event(event)) {
            process.destroyForcibly();
          }
        }
      }
    } catch (JsonProcessingException | IndexOutOfBoundsException broken) {
      observations.failed(Failure.Kind.INTERNAL, "an event got lost: " + line, 0);
    }
  }

  private void readRawOutput(InputStream stderr) {
    try (RawOutput raw = new RawOutput(observations)) {
      stderr.transferTo(raw);
    } catch (IOException closed) {
      // The end of the process is the end of its output.
    }
  }

  /**
   * Ends the process, and whatever it has started: its whole process group, which it leads. Java
   * knows no groups, the shell does.
   */
  private static void end(Process process) {
    List<ProcessHandle> descendants = process.descendants().toList();
    try {
      new ProcessBuilder("sh", "-c", "kill -s KILL -- -" + process.pid())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (IOException noShell) {
      // Windows: the descendants must do.
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    descendants.forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    Scratch.delete(scratch);
  }
}
