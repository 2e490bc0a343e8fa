package dev.verifiedexamples.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LauncherTest {

  @Test
  void a_jdk_is_given_no_flag_that_it_does_not_know() {
    assertThat(Launcher.flags(17)).noneMatch(flag -> flag.startsWith("--"));
    assertThat(Launcher.flags(22))
        .contains("--enable-native-access=ALL-UNNAMED")
        .noneMatch(flag -> flag.startsWith("--sun-misc"));
    assertThat(Launcher.flags(25)).contains("--sun-misc-unsafe-memory-access=allow");
  }

  @Test
  void the_command_line_gets_the_arguments_as_they_are() {
    assertThat(Launcher.command(List.of(Path.of("a.jar")), List.of(), "verify", "a b.py"))
        .endsWith("dev.verifiedexamples.cli.Main", "verify", "a b.py");
  }
}
