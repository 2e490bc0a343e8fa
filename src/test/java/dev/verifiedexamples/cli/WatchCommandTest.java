package dev.verifiedexamples.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One watcher for one story each: starting it costs more than what it tells. */
class WatchCommandTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String TRUE = "print(1 + 1)  # => 2\n";
  private static final String FALSE = "print(1 + 1)  # => 3\n";

  @TempDir private Path temporary;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CompletableFuture<Integer> status = new CompletableFuture<>();
  private final AtomicReference<Thread> watcher = new AtomicReference<>();
  private Path folder;
  private Path example;
  private int seen;

  @BeforeEach
  void makeAnExample() throws IOException {
    folder = Files.createDirectory(temporary.resolve("docs"));
    example = Files.writeString(folder.resolve("sum.py"), TRUE);
  }

  @AfterEach
  void endTheWatcher() throws Exception {
    watcher.get().interrupt();
    assertThat(end()).isZero();
    assertThat(out.toString() + err).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void each_save_gets_its_verdict() throws Exception {
    watch(folder);

    Files.writeString(example, FALSE);
    assertThat(next("✗ docs/sum.py")).isTrue();
    assertThat(next("documented  3")).isTrue();

    Files.writeString(example, "print(1 +\n");
    assertThat(next("✗ docs/sum.py")).isTrue();
    assertThat(next("Python 3.12 can't read it")).isTrue();

    Files.writeString(example, TRUE);
    assertThat(next("✓ docs/sum.py")).isTrue();
  }

  @Test
  void whether_an_editor_writes_or_renames_or_makes_folders() throws Exception {
    watch(folder);

    Path beside = Files.writeString(folder.resolve(".sum.py.swp"), FALSE);
    Files.move(beside, example, ATOMIC_MOVE, REPLACE_EXISTING);
    assertThat(next("✗ docs/sum.py")).isTrue();

    Path deeper = Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(deeper.resolve("new.py"), TRUE);
    assertThat(next("✓ docs/a/b/new.py")).isTrue();

    Files.delete(example);
    assertThat(next("docs/sum.py is no more")).isTrue();

    Files.writeString(example, TRUE);
    assertThat(next("✓ docs/sum.py")).isTrue();
  }

  @Test
  void saves_in_a_row_end_with_the_last_one() throws Exception {
    watch(folder);

    for (int save = 0; save < 20; save++) {
      Files.writeString(example, FALSE);
    }
    Files.writeString(example, "print('last')  # => last, not least\n");

    assertThat(next("last, not least")).isTrue();
    assertThat(out.toString().substring(0, seen).split("docs/sum.py ", -1)).hasSizeLessThan(5);
  }

  @Test
  void a_file_that_is_named_is_verified_at_once_and_others_beside_it_never() throws Exception {
    Files.writeString(folder.resolve("other.py"), TRUE);
    watch(example);

    assertThat(next("✓ sum.py")).isTrue();
    Files.writeString(folder.resolve("other.py"), FALSE);
    Files.writeString(example, FALSE);
    assertThat(next("✗ sum.py")).isTrue();
    assertThat(out.toString()).doesNotContain("other.py");
  }

  private void watch(Path path) throws Exception {
    Thread thread =
        new Thread(
            () ->
                status.complete(
                    Main.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        "watch",
                        path.toString())));
    watcher.set(thread);
    thread.start();
    assertThat(next("watching; Ctrl-C ends it")).isTrue();
  }

  /** Whether a text is printed behind what was found before. */
  private boolean next(String text) throws InterruptedException {
    long start = System.nanoTime();
    while (System.nanoTime() - start < PATIENCE.toNanos() && !status.isDone()) {
      int at = out.toString().indexOf(text, seen);
      if (at >= 0) {
        seen = at + text.length();
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
    return false;
  }

  private int end() throws InterruptedException, ExecutionException, TimeoutException {
    return status.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }
}
