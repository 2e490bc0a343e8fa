package dev.verifiedexamples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

  @TempDir private Path temporary;

  private Path folder;
  private Cache cache;

  @BeforeEach
  void open() {
    folder = temporary.resolve("cache");
    cache = new Cache(folder, () -> NOW);
  }

  @Nested
  class Tidying {

    @Test
    void keeps_the_three_startup_archives_that_were_used_last() throws Exception {
      for (int age = 1; age <= 5; age++) {
        make("start-" + age, Duration.ofHours(age));
      }

      cache.tidy();

      assertThat(names()).containsExactly("start-1", "start-2", "start-3");
    }

    @Test
    void removes_what_nobody_has_used_for_a_month() throws Exception {
      make("readings-25.2.4", Duration.ofDays(29));
      make("readings-25.0.3", Duration.ofDays(31));

      cache.tidy();

      assertThat(names()).containsExactly("readings-25.2.4");
    }

    @Test
    void spares_what_this_process_has_opened_however_old_it_is() throws Exception {
      make("packages-a", Duration.ofDays(1));
      make("packages-b", Duration.ofDays(2));
      cache.open(Cache.Kind.PACKAGES, "c");
      make("packages-c", Duration.ofDays(99));

      cache.tidy();

      assertThat(names()).containsExactly("packages-a", "packages-b", "packages-c");
    }

    @Test
    void spares_what_another_process_has_opened_and_ends_with_it() throws Exception {
      make("packages-c", Duration.ofDays(99));
      Process other = OpensACache.start(folder, "c");
      try {
        make("packages-c", Duration.ofDays(99));
        cache.tidy();
        assertThat(names()).containsExactly("packages-c");
      } finally {
        other.destroyForcibly().waitFor();
      }

      cache.tidy();

      assertThat(names()).isEmpty();
    }

    @Test
    void removes_drafts_of_processes_that_were_ended_but_not_those_in_the_making()
        throws Exception {
      make("filling-123", Duration.ofHours(25));
      make("starting-123", Duration.ofHours(25));
      make("removing-123", Duration.ofHours(25));
      make("filling-456", Duration.ofHours(1));

      cache.tidy();

      assertThat(names()).containsExactly("filling-456");
    }

    @Test
    void leaves_alone_what_this_library_has_not_made() throws Exception {
      make("somebody-elses", Duration.ofDays(99));

      cache.tidy();

      assertThat(names()).containsExactly("somebody-elses");
    }

    @Test
    void is_done_once_a_day() throws Exception {
      make("corpus-1", Duration.ofDays(31));
      cache.tidyDaily();
      make("corpus-2", Duration.ofDays(31));

      cache.tidyDaily();
      assertThat(names()).containsExactly("corpus-2");

      new Cache(folder, () -> NOW.plus(Duration.ofHours(25))).tidyDaily();
      assertThat(names()).isEmpty();
    }

    @Test
    void removes_a_link_and_not_what_it_leads_to() throws Exception {
      Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
      Files.writeString(elsewhere.resolve("precious"), "text");
      make("start-1", Duration.ofHours(1));
      Files.createSymbolicLink(folder.resolve("start-1/link"), elsewhere);
      Files.createSymbolicLink(folder.resolve("packages-1"), elsewhere);

      cache.empty();

      assertThat(names()).isEmpty();
      assertThat(elsewhere.resolve("precious")).exists();
    }

    @Test
    void does_nothing_where_there_is_no_cache() {
      cache.tidy();
      cache.tidyDaily();

      assertThat(folder).doesNotExist();
    }
  }

  @Nested
  class Its_entries {

    @Test
    void have_a_size_and_a_time_of_their_last_use() throws Exception {
      make("start-1", Duration.ofHours(3));
      make("left-over", Duration.ofHours(4));

      assertThat(cache.entries())
          .containsExactly(
              new Cache.Entry("left-over", Optional.empty(), 4, NOW.minus(Duration.ofHours(4))),
              new Cache.Entry(
                  "start-1", Optional.of(Cache.Kind.STARTUP), 4, NOW.minus(Duration.ofHours(3))));
    }

    @Test
    void are_noted_as_used_when_they_are_opened() throws Exception {
      make("readings-1", Duration.ofDays(20));

      assertThat(cache.open(Cache.Kind.READINGS, "1")).isEqualTo(folder.resolve("readings-1"));

      assertThat(cache.entries()).singleElement().returns(NOW, Cache.Entry::used);
    }
  }

  @Nested
  class Emptying {

    @Test
    void removes_everything_that_is_not_in_use_and_says_what_was_kept() throws Exception {
      make("start-1", Duration.ZERO);
      make("somebody-elses", Duration.ZERO);
      make("packages-1", Duration.ZERO);
      cache.open(Cache.Kind.PACKAGES, "1");

      Cache.Emptied emptied = cache.empty();

      assertThat(emptied.removed()).extracting(Cache.Entry::name).hasSize(2);
      assertThat(emptied.kept()).extracting(Cache.Entry::name).containsExactly("packages-1");
      assertThat(names()).containsExactly("packages-1");
    }
  }

  private void make(String name, Duration age) throws IOException {
    Path entry = Files.createDirectories(folder.resolve(name));
    Files.writeString(entry.resolve("content"), "text");
    Files.setLastModifiedTime(entry, FileTime.from(NOW.minus(age)));
  }

  private List<String> names() {
    return cache.entries().stream().map(Cache.Entry::name).toList();
  }
}
