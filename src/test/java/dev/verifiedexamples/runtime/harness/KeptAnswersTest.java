package dev.verifiedexamples.runtime.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptAnswersTest {

  private Path folder = Path.of("set before each test");
  private KeptAnswers answers = new KeptAnswers(folder);

  @BeforeEach
  void a_folder_that_is_not_there_yet(@TempDir Path parent) {
    folder = parent.resolve("readings");
    answers = new KeptAnswers(folder);
  }

  @Test
  void an_answer_is_found_by_the_next_process() {
    answers.keep("read", "print(1)", "{\"claims\": []}\n");

    assertThat(new KeptAnswers(folder).find("read", "print(1)")).contains("{\"claims\": []}\n");
  }

  @Test
  void another_text_or_another_question_has_another_answer() {
    answers.keep("read", "print(1)", "one");

    assertThat(answers.find("read", "print(2)")).isEmpty();
    assertThat(answers.find("read_lines", "print(1)")).isEmpty();
  }

  @Test
  void texts_that_no_encoding_tells_apart_are_two() {
    answers.keep("read", "'\ud800'", "one");

    assertThat(answers.find("read", "'\udc00'")).isEmpty();
    assertThat(answers.find("read", "'?'")).isEmpty();
  }

  @Test
  void an_answer_that_was_changed_is_none() throws IOException {
    answers.keep("read", "print(1)", "refuted");
    try (Stream<Path> files = Files.list(folder)) {
      Path file = files.findAny().orElseThrow();
      Files.writeString(file, Files.readString(file).replace("refuted", "confirmed"));
    }

    assertThat(answers.find("read", "print(1)")).isEmpty();
  }

  @Test
  void without_a_place_to_keep_it_nothing_is_found() throws IOException {
    Files.writeString(folder, "a file where the folder would be");

    answers.keep("read", "print(1)", "one");

    assertThat(answers.find("read", "print(1)")).isEmpty();
  }

  @Test
  void the_oldest_make_room() throws IOException {
    Files.createDirectories(folder);
    for (int number = 0; number <= KeptAnswers.MOST; number++) {
      Files.createFile(folder.resolve("older-" + number));
    }

    answers.tidy();

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.count()).isBetween(KeptAnswers.MOST / 2L, KeptAnswers.MOST / 2L + 1);
    }
  }
}
