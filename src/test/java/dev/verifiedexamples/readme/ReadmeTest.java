package dev.verifiedexamples.readme;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.syntax.ExampleReader;
import dev.verifiedexamples.verdict.Verification;
import dev.verifiedexamples.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final Path SHOWN =
      Path.of("python-examples/decorators/class_decorator_singleton.py");

  @TempDir private Path folder;

  @Test
  void the_example_in_it_is_confirmed() throws IOException {
    assertThat(verify(firstBlock("python"))).isConfirmed();
  }

  @Test
  void the_failure_in_it_is_what_one_broken_claim_looks_like() throws IOException {
    String broken = Files.readString(SHOWN).replaceAll("(?m)^(db1 is db2 +# =>) True$", "$1 False");

    Verification verification = verify(broken);

    String here = Messages.at(verification.example().path(), 0);
    assertThat(Messages.of(verification))
        .map(message -> message.replace(here, SHOWN.toString()))
        .containsExactly(firstBlock("text").stripTrailing());
  }

  private Verification verify(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("example.py"), source).toRealPath();
    try (GraalPyRuntime runtime = new GraalPyRuntime()) {
      ExampleReader reader = new ExampleReader(runtime::answer);
      Example example = (Example) reader.read("example.py", file);
      return Verifier.verify(example, runtime.execute(example));
    }
  }

  private static String firstBlock(String language) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String fence = "```" + language + "\n";
    int start = readme.indexOf(fence) + fence.length();
    return readme.substring(start, readme.indexOf("```", start));
  }
}
