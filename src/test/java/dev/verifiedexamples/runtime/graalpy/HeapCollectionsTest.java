package dev.verifiedexamples.runtime.graalpy;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.testing.Scripts;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated // its threads leave others little time
class HeapCollectionsTest {

  private final AtomicLong collections = new AtomicLong(7);

  @Test
  void what_was_collected_is_not_collected_again() {
    HeapCollections heap = new HeapCollections(collections::get, collections::incrementAndGet);
    long before = heap.count();
    collections.incrementAndGet();

    assertThat(heap.makeUp(before)).isFalse();
    assertThat(collections).hasValue(8);
  }

  @Test
  void a_collection_that_is_put_off_is_asked_for_until_it_comes() {
    AtomicLong asked = new AtomicLong();
    HeapCollections heap =
        new HeapCollections(
            collections::get,
            () -> {
              if (asked.incrementAndGet() == 5) {
                collections.incrementAndGet();
              }
            });

    assertThat(heap.makeUp(heap.count())).isTrue();
    assertThat(asked).hasValue(5);
  }

  @Test
  void a_run_that_is_ended_does_not_go_on_asking() {
    AtomicLong asked = new AtomicLong();
    HeapCollections heap = new HeapCollections(collections::get, asked::incrementAndGet);
    Thread.currentThread().interrupt();

    heap.makeUp(heap.count());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(asked).hasValue(1);
  }

  /** GraalPy looks for dead references every 25 ms, and may look while the JVM still tells them. */
  @Nested
  class Callbacks_of_weak_references {

    private static final String MANY =
        """
        # /// script
        # [tool.verified-examples]
        # timeout = 120
        # ///

        import gc
        import weakref

        class Node:
            pass

        def watched(count, told):
            return [weakref.ref(Node(), told.append) for _ in range(count)]

        missing = []
        for _ in range(20):
            told = []
            watchers = watched(3_000, told)
            gc.collect()
            missing.append(len(watchers) - len(told))
        sum(missing)  # => 0
        """;

    private static final String WHILE_DISABLED =
        """
        import gc
        import weakref

        class Node:
            pass

        told = []
        gc.disable()
        for number in range(5):
            watcher = weakref.ref(Node(), lambda _: told.append(number))
            gc.collect()
        told  # => [0, 1, 2, 3, 4]
        gc.isenabled()  # => False
        """;

    private static final String FROM_A_THREAD =
        """
        import gc
        import threading
        import weakref

        class Node:
            pass

        told = []
        late = []

        def work():
            for number in range(5):
                watcher = weakref.ref(Node(), lambda _: told.append(number))
                gc.collect()
                if told != list(range(number + 1)):
                    late.append(number)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        late  # => []
        """;

    @ParameterizedTest
    @ValueSource(strings = {MANY, WHILE_DISABLED, FROM_A_THREAD})
    void have_been_called_when_the_collection_returns(String script, @TempDir Path folder) {
      try (Scripts scripts = new Scripts()) {
        assertThat(scripts.verify(folder, script)).isConfirmed();
      }
    }
  }

  /** Packing holds arrays all the time, for which JDK 17 puts off nearly all collections. */
  @Nested
  class While_other_threads_hold_arrays {

    private static final int THREADS = 2;

    /** What has outlived a collection is not collected with what is young. */
    private static final String COLLECTS =
        """
        import gc
        import weakref

        class Big(bytearray):
            pass

        heard = []
        alive = []
        gc.callbacks.append(lambda phase, info: heard.append(phase))
        for _ in range(10):
            old = Big(10_000_000)
            watcher = weakref.ref(old, lambda reference: heard.append("finalized"))
            gc.collect()
            del old
            gc.collect()
            alive.append(watcher() is not None)

        any(alive)  # => False
        heard.count("start"), heard.count("stop")  # => (20, 20)
        heard.count("finalized")  # => 10
        """;

    @Test
    void the_jvm_makes_up_for_every_collection() throws InterruptedException {
      HeapCollections heap = HeapCollections.ofThisJvm();
      List<Boolean> alive = new ArrayList<>();
      whilePacking(
          () -> {
            for (int each = 0; each < 20; each++) {
              WeakReference<byte[]> garbage = new WeakReference<>(new byte[10_000_000]);
              long before = heap.count();
              System.gc();
              heap.makeUp(before);
              alive.add(garbage.get() != null);
            }
          });

      assertThat(alive).hasSize(20).containsOnly(false);
    }

    @Test
    void an_example_that_collects_finds_no_garbage_alive(@TempDir Path folder)
        throws InterruptedException {
      try (Scripts scripts = new Scripts()) {
        whilePacking(() -> assertThat(scripts.verify(folder, COLLECTS)).isConfirmed());
      }
    }

    private void whilePacking(Runnable collecting) throws InterruptedException {
      AtomicBoolean ended = new AtomicBoolean();
      List<Thread> packing = new ArrayList<>();
      for (int each = 0; each < THREADS; each++) {
        Thread started = new Thread(() -> pack(ended));
        started.start();
        packing.add(started);
      }
      try {
        collecting.run();
      } finally {
        ended.set(true);
        for (Thread each : packing) {
          each.join();
        }
      }
    }

    private static void pack(AtomicBoolean ended) {
      byte[] data = new byte[200_000];
      while (!ended.get()) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        deflater.deflate(new byte[data.length]);
        deflater.end();
      }
    }
  }
}
