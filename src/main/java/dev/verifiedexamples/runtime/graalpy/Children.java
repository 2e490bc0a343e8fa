package dev.verifiedexamples.runtime.graalpy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.io.ProcessHandler;

/**
 * Starts processes for an example on GraalPy. What they write where the example's own output goes
 * is seen, all of it, before anybody is told that they have ended; otherwise it would appear on the
 * JVM's console, or come too late. They have nothing to read, and end with the example.
 */
final class Children implements ProcessHandler {

  private static final long PATIENCE_MILLIS = 10_000;

  private final OutputStream output;
  private final List<Child> started = new CopyOnWriteArrayList<>();
  private volatile boolean isOver;

  /** Starts processes whose output goes there. */
  Children(OutputStream output) {
    this.output = output;
  }

  @Override
  public Process start(ProcessCommand command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command.getCommand())
            .redirectErrorStream(command.isRedirectErrorStream());
    builder.environment().clear();
    builder.environment().putAll(command.getEnvironment());
    if (command.getDirectory() != null) {
      builder.directory(new File(command.getDirectory()));
    }
    boolean isSystem = isCalledBySystem();
    boolean seesOutput = isSystem || !command.getOutputRedirect().equals(Redirect.PIPE);
    boolean seesErrors = isSystem || !command.getErrorRedirect().equals(Redirect.PIPE);
    Process process = builder.start();
    if (!command.getInputRedirect().equals(Redirect.PIPE)) {
      process.getOutputStream().close();
    }
    Child child = new Child(process, seesOutput, seesErrors);
    started.add(child);
    if (isOver) {
      end();
    }
    return child;
  }

  /** GraalPy's {@code os.system} takes the output itself, and may be late with handing it on. */
  private static boolean isCalledBySystem() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames.anyMatch(
                    frame ->
                        frame.getMethodName().equals("system")
                            && frame.getClassName().contains("Posix")));
  }

  /** Ends those that are left, and whatever will still be started. */
  void endForGood() {
    isOver = true;
    end();
  }

  /** Ends those that are left, and waits until all that they have written was seen. */
  void end() {
    for (Child child : started) {
      child.descendants().forEach(ProcessHandle::destroyForcibly);
      child.destroyForcibly();
      child.onExit().join();
      child.awaitCopies();
    }
  }

  /** A process, and what copies its output. */
  private final class Child extends Process {

    private final Process process;
    private final InputStream output;
    private final InputStream errors;
    private final List<Thread> copies = new ArrayList<>();

    Child(Process process, boolean seesOutput, boolean seesErrors) {
      this.process = process;
      this.output = seesOutput ? copied(process.getInputStream()) : process.getInputStream();
      this.errors = seesErrors ? copied(process.getErrorStream()) : process.getErrorStream();
    }

    private InputStream copied(InputStream written) {
      Thread copy = new Thread(() -> copy(written), "output of a child");
      copy.setDaemon(true);
      copy.start();
      copies.add(copy);
      return InputStream.nullInputStream();
    }

    private void copy(InputStream written) {
      try (written) {
        written.transferTo(Children.this.output);
      } catch (IOException ended) {
        // its other end is gone, and so is what it would have said
      }
    }

    void awaitCopies() {
      try {
        for (Thread copy : copies) {
          copy.join(PATIENCE_MILLIS);
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public OutputStream getOutputStream() {
      return process.getOutputStream();
    }

    @Override
    public InputStream getInputStream() {
      return output;
    }

    @Override
    public InputStream getErrorStream() {
      return errors;
    }

    @Override
    public int waitFor() throws InterruptedException {
      int status = process.waitFor();
      awaitCopies();
      return status;
    }

    @Override
    public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
      return process.waitFor(timeout, unit);
    }

    @Override
    public int exitValue() {
      return process.exitValue();
    }

    @Override
    public void destroy() {
      process.destroy();
    }

    @Override
    public Process destroyForcibly() {
      process.destroyForcibly();
      return this;
    }

    @Override
    public boolean isAlive() {
      return process.isAlive();
    }

    @Override
    public boolean supportsNormalTermination() {
      return process.supportsNormalTermination();
    }

    @Override
    public ProcessHandle toHandle() {
      return process.toHandle();
    }

    @Override
    public long pid() {
      return process.pid();
    }
  }
}
