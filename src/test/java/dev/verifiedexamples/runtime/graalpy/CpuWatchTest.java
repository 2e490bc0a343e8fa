package dev.verifiedexamples.runtime.graalpy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CpuWatchTest {

  @Test
  void work_that_takes_the_processor_is_stopped() {
    AtomicBoolean isStopped = new AtomicBoolean();

    Boolean result =
        CpuWatch.within(
            Duration.ofMillis(20),
            () -> isStopped.set(true),
            () -> {
              while (!isStopped.get()) {
                Thread.onSpinWait();
              }
              return true;
            });

    assertThat(result).isTrue();
  }

  @Test
  void work_that_waits_is_not_however_long_that_takes() {
    AtomicBoolean isStopped = new AtomicBoolean();

    String result =
        CpuWatch.within(
            Duration.ofHours(1),
            () -> isStopped.set(true),
            () -> {
              sleep();
              return "done";
            });

    assertThat(result).isEqualTo("done");
    assertThat(isStopped).isFalse();
  }

  private static void sleep() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
