package dev.verifiedexamples.packages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.document.RuntimeInfo;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkerEnvironmentTest {

  private static final RuntimeInfo GRAALPY =
      new RuntimeInfo(RuntimeInfo.Kind.GRAALPY, "25.2.4", "3.12.8", "JDK 17");
  private static final RuntimeInfo CPYTHON =
      new RuntimeInfo(RuntimeInfo.Kind.CPYTHON, "3.13.0", "3.13.0", "/usr/bin/python3");

  @Test
  void graalpy_has_its_own_version_and_that_of_its_language() {
    assertThat(MarkerEnvironment.of(GRAALPY))
        .containsEntry("python_version", "3.12")
        .containsEntry("python_full_version", "3.12.8")
        .containsEntry("implementation_name", "graalpy")
        .containsEntry("implementation_version", "25.2.4")
        .containsEntry("platform_python_implementation", "GraalVM");
  }

  @Test
  void cpython_is_its_own_language() {
    assertThat(MarkerEnvironment.of(CPYTHON))
        .containsEntry("python_version", "3.13")
        .containsEntry("implementation_name", "cpython")
        .containsEntry("implementation_version", "3.13.0")
        .containsEntry("platform_python_implementation", "CPython");
  }

  @Test
  void every_variable_of_pep_508_but_extra_has_a_value() {
    assertThat(MarkerEnvironment.of(GRAALPY).keySet())
        .containsExactlyInAnyOrder(
            "os_name",
            "sys_platform",
            "platform_machine",
            "platform_python_implementation",
            "platform_release",
            "platform_system",
            "platform_version",
            "python_version",
            "python_full_version",
            "implementation_name",
            "implementation_version");
  }

  @Test
  void the_system_is_spelled_as_python_spells_it() {
    Map<String, String> environment = MarkerEnvironment.of(CPYTHON);

    assertThat(environment.get("sys_platform")).isIn("linux", "darwin", "win32");
    assertThat(environment.get("os_name")).isIn("posix", "nt");
    assertThat(environment.get("platform_machine")).isNotEmpty().isNotEqualTo("amd64");
  }
}
