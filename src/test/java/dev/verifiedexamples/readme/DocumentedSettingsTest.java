package dev.verifiedexamples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.Settings;
import dev.verifiedexamples.pipeline.ExampleVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The script metadata that the pages show can be used, and the defaults are those they name. */
class DocumentedSettingsTest {

  private static final String EXAMPLE = "1 + 1  # => 2\n";

  private static ExampleVerifier verifier;

  @BeforeAll
  static void open() throws UnusableInputException {
    verifier = ExampleVerifier.options().onGraalPyAlone().open();
  }

  @AfterAll
  static void close() {
    verifier.close();
  }

  @Test
  void every_metadata_block_can_be_used() throws IOException {
    List<String> blocks = new ArrayList<>();
    for (Page page : Page.frontPageAndDocs()) {
      page.blocks().stream()
          .filter(block -> block.language().equals("toml"))
          .map(Page.Block::text)
          .forEach(blocks::add);
    }

    assertThat(blocks)
        .hasSizeGreaterThan(2)
        .allSatisfy(block -> assertThat(settings(block)).isNotEqualTo(Settings.DEFAULT));
  }

  @Test
  void the_default_time_limits_are_those_that_the_pages_name() throws IOException {
    long limit = settings("").timeLimit().toSeconds();
    long withPackages =
        settings("# /// script\n# dependencies = [\"a\"]\n# ///\n").timeLimit().toSeconds();

    assertThat(Files.readString(Path.of("docs/claims.md")))
        .contains("default %s, or %s with dependencies".formatted(limit, withPackages));
    assertThat(Files.readString(Path.of("docs/sandbox.md")))
        .contains("%s seconds, %s with dependencies".formatted(limit, withPackages));
  }

  private static Settings settings(String metadata) {
    Reading reading = verifier.read("example.py", Path.of("example.py"), metadata + EXAMPLE);
    assertThat(reading.unreadable()).as(metadata).isEmpty();
    return reading.example().orElseThrow().settings();
  }
}
