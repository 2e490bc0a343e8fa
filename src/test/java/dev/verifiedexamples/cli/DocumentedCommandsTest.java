package dev.verifiedexamples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verifiedexamples.readme.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.ParameterException;

/** The command lines that the pages show are ones that this command line accepts. */
class DocumentedCommandsTest {

  private static final Pattern OURS =
      Pattern.compile("(?:\\./examples|java -jar \\S*verified-python-examples\\S*\\.jar)(?: (.*))?");

  @Test
  void every_command_in_the_pages_is_accepted() throws IOException {
    List<Page> pages = new ArrayList<>(Page.frontPageAndDocs());
    pages.add(Page.of(Path.of("CONTRIBUTING.md")));
    List<String[]> commands = new ArrayList<>();
    for (Page page : pages) {
      page.blocks().stream()
          .filter(block -> block.language().equals("sh"))
          .flatMap(block -> block.text().lines())
          .forEach(line -> addTo(commands, line));
    }

    assertThat(commands).hasSizeGreaterThan(12);
    commands.forEach(command -> Main.commandLine().parseArgs(command));
  }

  @Test
  void a_command_that_is_not_there_would_be_refused() {
    assertThatExceptionOfType(ParameterException.class)
        .isThrownBy(() -> Main.commandLine().parseArgs("verify", "--nonsense"));
  }

  private static void addTo(List<String[]> commands, String line) {
    Matcher matcher = OURS.matcher(line.replaceFirst("\\s+#.*", "").strip());
    if (matcher.matches() && matcher.group(1) != null) {
      commands.add(matcher.group(1).split(" +", -1));
    }
  }
}
