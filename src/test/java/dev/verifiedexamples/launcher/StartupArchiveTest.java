package dev.verifiedexamples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

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
    void nothing_changes() throws Exception {
      assertThat(archive().flags()).isEmpty();
    }

    @Test
    void one_process_makes_it_and_no_other() throws Exception {
      assertThat(archive().claim()).isTrue();
      assertThat(archive().claim()).isFalse();
    }

    @Test
    void it_is_tried_again_an_hour_after_it_could_not_be_made() throws Exception {
      assertThat(archive().claim()).isTrue();
      age(entries(), Duration.ofMinutes(50));
      assertThat(archive().claim()).isFalse();
      age(entries(), Duration.ofMinutes(70));
      assertThat(archive().claim()).isTrue();
    }

    @Test
    void nobody_makes_it_where_the_cache_can_not_be_a_folder() throws Exception {
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
    void it_is_used() throws Exception {
      assertThat(archive().flags()).hasSize(2).last().asString().endsWith("classes");
      assertThat(archive().claim()).isFalse();
    }

    @Test
    void not_by_another_build_of_the_jar_which_takes_its_place() throws Exception {
      Files.writeString(jar, "another");

      assertThat(archive().flags()).isEmpty();
      assertThat(archive().claim()).isTrue();
      install(archive());
      assertThat(archive().flags()).isNotEmpty();
      assertThat(entries()).hasSize(1);
    }

    @Test
    void nor_by_a_jar_of_the_same_size_and_another_time() throws Exception {
      age(List.of(jar), Duration.ofDays(1));

      assertThat(archive().flags()).isEmpty();
    }

    @Test
    void nor_if_it_was_cut_off() throws Exception {
      try (FileChannel file = FileChannel.open(made(), StandardOpenOption.WRITE)) {
        file.truncate(3);
      }

      assertThat(archive().flags()).isEmpty();
      assertThat(archive().claim()).isTrue();
    }

    @Test
    void nor_if_it_is_gone() throws Exception {
      Files.delete(made());

      assertThat(archive().flags()).isEmpty();
    }

    @Test
    void nor_after_a_jvm_has_crashed_with_it() throws Exception {
      archive().distrust();

      assertThat(archive().flags()).isEmpty();
    }

    @Test
    void one_that_nobody_has_used_for_a_month_is_removed() throws Exception {
      Path other = Files.writeString(folder.resolve("other.jar"), "one");
      install(StartupArchive.of(List.of(other), cache));
      age(entries().stream().map(each -> each.resolve("key")).toList(), Duration.ofDays(31));
      archive().touch();

      archive().removeOld();

      assertThat(archive().flags()).isNotEmpty();
      assertThat(entries()).hasSize(1);
    }
  }

  private StartupArchive archive() throws IOException {
    return StartupArchive.of(List.of(jar), cache);
  }

  private void install(StartupArchive archive) throws IOException {
    Files.createDirectories(cache);
    Path work = Files.createTempDirectory(cache, "starting-");
    archive.install(Files.writeString(work.resolve("made"), "classes of this jar"));
    StartupArchive.delete(work);
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
