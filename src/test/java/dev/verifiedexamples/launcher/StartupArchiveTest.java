package dev.verifiedexamples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.machine.Cache;
import dev.verifiedexamples.machine.Folders;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupArchiveTest {

  @TempDir private Path folder;

  private Path cache;
  private Path jar;

  @BeforeEach
  void makeAJar() throws IOException {
    cache = folder.resolve("cache");
    jar = Files.writeString(folder.resolve("tool.jar"), "one");
  }

  @Nested
  class Where_none_was_made {

    @Test
    void the_jvm_gets_no_flags() throws Exception {
      assertThat(archive().flags()).isEmpty();
    }

    @Test
    void one_process_makes_the_archive_and_no_other() throws Exception {
      assertThat(archive().claim()).isTrue();
      assertThat(archive().claim()).isFalse();
    }

    @Test
    void making_an_archive_is_tried_again_an_hour_after_it_could_not_be_made() throws Exception {
      assertThat(archive().claim()).isTrue();
      age(entries(), Duration.ofMinutes(50));
      assertThat(archive().claim()).isFalse();
      age(entries(), Duration.ofMinutes(70));
      assertThat(archive().claim()).isTrue();
    }

    @Test
    void no_archive_is_made_where_the_cache_can_not_be_a_folder() throws Exception {
      Files.writeString(cache, "a file");

      assertThat(archive().claim()).isFalse();
      assertThat(archive().flags()).isEmpty();
    }
  }

  @Nested
  class Where_one_was_made {

    @BeforeEach
    void make() throws IOException {
      install(archive());
    }

    @Test
    void the_archive_is_used() throws Exception {
      assertThat(archive().flags()).hasSize(2).last().asString().endsWith("classes");
      assertThat(archive().claim()).isFalse();
    }

    @Test
    void an_archive_of_another_build_of_the_jar_is_not_used_but_replaced() throws Exception {
      Files.writeString(jar, "another");

      assertThat(archive().flags()).isEmpty();
      assertThat(archive().claim()).isTrue();
      install(archive());
      assertThat(archive().flags()).isNotEmpty();
      assertThat(entries()).hasSize(1);
    }

    @Test
    void an_archive_is_not_used_by_a_jar_of_the_same_size_and_another_time() throws Exception {
      age(List.of(jar), Duration.ofDays(1));

      assertThat(archive().flags()).isEmpty();
    }

    @Test
    void an_archive_that_was_cut_off_is_not_used() throws Exception {
      try (FileChannel file = FileChannel.open(made(), StandardOpenOption.WRITE)) {
        file.truncate(3);
      }

      assertThat(archive().flags()).isEmpty();
      assertThat(archive().claim()).isTrue();
    }

    @Test
    void an_archive_that_is_gone_is_not_used() throws Exception {
      Files.delete(made());

      assertThat(archive().flags()).isEmpty();
    }

    @Test
    void an_archive_is_not_used_after_a_jvm_has_crashed_with_it() throws Exception {
      archive().distrust();

      assertThat(archive().flags()).isEmpty();
    }

    @Test
    void starting_with_it_is_noted_as_its_last_use() throws Exception {
      age(entries(), Duration.ofDays(20));

      archive().touch();

      assertThat(new Cache(cache).entries())
          .singleElement()
          .satisfies(
              entry -> assertThat(entry.used()).isAfter(Instant.now().minus(Duration.ofDays(1))));
    }
  }

  private StartupArchive archive() throws IOException {
    return StartupArchive.of(List.of(jar), cache);
  }

  private void install(StartupArchive archive) throws IOException {
    Files.createDirectories(cache);
    Path work = Files.createTempDirectory(cache, "starting-");
    archive.install(Files.writeString(work.resolve("made"), "classes of this jar"));
    Folders.discard(work);
  }

  private Path made() throws IOException {
    return Path.of(archive().flags().get(1).replaceFirst("^[^=]*=", ""));
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(cache)) {
      return entries.toList();
    }
  }

  private static void age(List<Path> files, Duration age) throws IOException {
    for (Path file : files) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }
  }
}
