import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.corpus.PackedExample;
import dev.verifiedexamples.junit.PythonExampleSource;
import org.junit.jupiter.params.ParameterizedTest;

class FixturesTest {

  @ParameterizedTest
  @PythonExampleSource(topics = "asyncio")
  void every_claim_stands_in_its_source(PackedExample example) {
    String[] lines = example.source().split("\n", -1);
    assertThat(example.claims())
        .allSatisfy(claim -> assertThat(lines[claim.line() - 1]).contains("=>"));
  }
}
