package dev.verifiedexamples.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir private Path folder;

  @Test
  void what_a_program_prints_is_returned() throws Exception {
    assertThat(new Command(folder, Map.of()).run(List.of(JAVA, "--version"))).contains("Runtime");
  }

  @Test
  void a_program_sees_the_variables_of_its_command() throws Exception {
    Command command = new Command(folder, Map.of("GREETING", "hello"));

    assertThat(command.run(program("System.out.print(System.getenv(\"GREETING\"));")))
        .isEqualTo("hello");
  }

  @Test
  void a_program_that_fails_is_an_error_with_its_last_lines() throws Exception {
    List<String> failing =
        program("for (int line = 1; line < 10; line++) System.err.println(line); System.exit(3);");

    assertThatThrownBy(() -> new Command(folder, Map.of()).run(failing))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage(JAVA + " failed:\n4\n5\n6\n7\n8\n9");
  }

  @Test
  void a_program_that_is_not_there_is_an_error_with_its_name() {
    assertThatThrownBy(() -> new Command(folder, Map.of()).run(List.of("no-such-program")))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("no-such-program can't be run: ");
  }

  @Test
  void a_program_that_does_not_end_is_stopped() throws Exception {
    Command command = new Command(folder, Map.of(), Duration.ofMillis(1));
    List<String> endless = program("Thread.sleep(Long.MAX_VALUE);");

    assertThatThrownBy(() -> command.run(endless))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage(JAVA + " was stopped: it had not ended after 0 minutes");
    assertThat(ProcessHandle.current().children().map(ProcessHandle::info))
        .noneMatch(info -> info.commandLine().orElse("").contains(folder.toString()));
  }

  private List<String> program(String body) throws IOException {
    String source =
        "class Program { public static void main(String[] none) throws Exception { %s } }"
            .formatted(body);
    return List.of(JAVA, Files.writeString(folder.resolve("Program.java"), source).toString());
  }
}
