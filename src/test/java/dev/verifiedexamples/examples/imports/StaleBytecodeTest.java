package dev.verifiedexamples.examples.imports;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("imports/stale_bytecode.py")
class StaleBytecodeTest implements ClaimTests {

  @Test
  void a_file_that_java_writes_is_judged_by_the_same_stamp(@Fresh PythonRun run)
      throws IOException {
    Path file = Path.of(run.eval("str(Path.cwd())").asString(), "rate.py");
    run.eval("setattr(sys, 'dont_write_bytecode', False)");
    Value reload = run.eval("lambda: importlib.reload(rate).VALUE");
    FileTime time = FileTime.from(Instant.ofEpochSecond(2_000_000_000));

    Files.writeString(file, "VALUE = 7\n");
    Files.setLastModifiedTime(file, time);
    assertThat(reload.execute()).isEqualTo(7);

    Files.writeString(file, "VALUE = 8\n");
    Files.setLastModifiedTime(file, time);
    assertThat(reload.execute()).isEqualTo(7);

    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(2_000_000_001)));
    assertThat(reload.execute()).isEqualTo(8);
  }

  @Test
  void the_cached_file_carries_the_interpreter_in_its_name(PythonRun run) {
    assertThat(run.eval("cached.name").asString()).matches("rate\\.graalpy\\d+-312\\.pyc");
  }
}
