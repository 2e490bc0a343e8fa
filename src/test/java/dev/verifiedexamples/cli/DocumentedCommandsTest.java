package dev.verifiedexamples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verifiedexamples.readme.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command lines that the pages show are ones that this command line accepts. */
class DocumentedCommandsTest {

  private static final Pattern OURS =
      Pattern.compile(
          "(?:\\./examples|java -jar \\S*verified-python-examples\\S*\\.jar)(?: (.*))?");

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

    assertThat(commands).hasSizeGreaterThan(10);
    commands.forEach(command -> Main.commandLine().parseArgs(command));
  }

  @Test
  void every_option_in_the_page_exists_and_every_command_is_in_it() throws IOException {
    Map<String, CommandLine> commands = Main.commandLine().getSubcommands();
    Set<String> options = new TreeSet<>();
    for (CommandLine command : commands.values()) {
      options.addAll(command.getCommandSpec().optionsMap().keySet());
    }
    List<String> shown = Page.of(Path.of("docs/command-line.md")).codes();

    assertThat(shown)
        .filteredOn(code -> code.startsWith("--"))
        .hasSizeGreaterThan(8)
        .allSatisfy(code -> assertThat(options).contains(code.split(" ", 2)[0]));
    assertThat(commands.values())
        .filteredOn(command -> !command.getCommandSpec().usageMessage().hidden())
        .allSatisfy(
            command ->
                assertThat(shown).anyMatch(code -> code.startsWith(command.getCommandName())));
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
