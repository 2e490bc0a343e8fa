package dev.verifiedexamples.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.PackageVersion;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.Requirement;
import dev.verifiedexamples.runtime.graalpy.GraalPyRuntime;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Versions, conditions and markers mean what they mean to Python's own {@code packaging}, which pip
 * brings: each is tried against each.
 */
class PackagingTest {

  private static final List<String> VERSIONS =
      List.of(
          "0",
          "0.0.1",
          "1",
          "1.0",
          "1.0.0",
          "v1.0",
          "1.0.dev1",
          "1.0a1",
          "1.0a1.dev2",
          "1.0-alpha.2",
          "1.0b1",
          "1.0rc1",
          "1.0rc1.post2",
          "1.0c2",
          "1.0.post1",
          "1.0.post1.dev1",
          "1.0-1",
          "1.0+local.1",
          "1.0+local.2",
          "1.0+7",
          "1.1",
          "1.10",
          "1.2.3",
          "1.9.9",
          "2",
          "2.0.dev3",
          "2.0rc1",
          "2.0",
          "2.0.post3",
          "2.1",
          "1!1.0",
          "1!2.dev1",
          "2024.1");

  private static final List<String> CONDITIONS =
      List.of(
          "==1",
          "==1.0",
          "==1.0.*",
          "==1.*",
          "==1.0+local.1",
          "==1.0a1",
          "==1!1.*",
          "!=1",
          "!=1.0.*",
          "!=1.0+local.1",
          "<1",
          "<1.0.post1",
          "<2",
          "<2.0rc1",
          "<=1.0",
          "<=1.0rc1",
          "<=2",
          ">0",
          ">1",
          ">1.0.post1",
          ">1.0a1",
          ">2.0.dev3",
          ">=1",
          ">=1.0rc1",
          ">=1!0",
          ">=2.0.dev3",
          "~=1.0",
          "~=1.0a1",
          "~=1.2.3",
          "~=1.0.post1",
          "===1.0",
          "===1.0.0",
          ">=1,<2",
          ">=1,!=1.1,<2",
          "~=1.0,!=1.9.*");

  private static final Map<String, String> ENVIRONMENT =
      Map.ofEntries(
          Map.entry("implementation_name", "cpython"),
          Map.entry("implementation_version", "3.12.8"),
          Map.entry("os_name", "posix"),
          Map.entry("platform_machine", "x86_64"),
          Map.entry("platform_python_implementation", "CPython"),
          Map.entry("platform_release", "6.1.0-amd64"),
          Map.entry("platform_system", "Linux"),
          Map.entry("platform_version", "#1 SMP"),
          Map.entry("python_full_version", "3.12.8"),
          Map.entry("python_version", "3.12"),
          Map.entry("sys_platform", "linux"),
          Map.entry("extra", ""));

  private static final List<String> MARKERS =
      List.of(
          "python_version >= '3.9'",
          "python_version < '3.9'",
          "python_version > '3.2'",
          "python_version == '3.12'",
          "python_version == '3.*'",
          "python_version != '3.11.*'",
          "python_version ~= '3.10'",
          "python_version in '3.11, 3.12'",
          "python_version not in '3.11 3.13'",
          "'3.10' <= python_version",
          "python_full_version < '3.12.9'",
          "sys_platform == 'linux'",
          "sys_platform != 'win32'",
          "sys_platform == 'win32' or sys_platform == 'linux' and os_name == 'nt'",
          "(sys_platform == 'win32' or sys_platform == 'linux') and os_name == 'posix'",
          "'linux' in sys_platform",
          "platform_system == 'Darwin'",
          "platform_python_implementation == 'PyPy'",
          "implementation_name == 'cpython' and python_version >= '3.12'",
          "os_name > 'nt'",
          "platform_machine not in 'aarch64 arm64'",
          "extra == 'argon2'");

  private static final GraalPyRuntime RUNTIME = new GraalPyRuntime();
  private static final ExampleReader READER = new ExampleReader(RUNTIME::answer);

  @TempDir private static Path folder;

  private static PythonRun packaging;

  @BeforeAll
  static void python_has_packaging() throws IOException {
    packaging =
        RUNTIME.start(
            read(
                """
                import ensurepip, pathlib, sys
                wheels = pathlib.Path(ensurepip.__file__).with_name("_bundled").glob("pip-*.whl")
                sys.path.append(str(*wheels))
                from pip._vendor.packaging.markers import Marker
                from pip._vendor.packaging.specifiers import SpecifierSet
                from pip._vendor.packaging.version import Version

                def meet(version, conditions):
                    return SpecifierSet(conditions).contains(version, prereleases=True)

                def compare(one, other):
                    one, other = Version(one), Version(other)
                    return (one > other) - (one < other)

                def holds(marker, *pairs):
                    return Marker(marker).evaluate(dict(zip(pairs[::2], pairs[1::2])))

                print("ready")  # => ready
                """));
  }

  @AfterAll
  static void close() {
    packaging.close();
    RUNTIME.close();
  }

  @Test
  void the_order_of_versions() {
    Value compare = packaging.get("compare");
    for (String one : VERSIONS) {
      for (String other : VERSIONS) {
        assertThat(Integer.signum(PackageVersion.of(one).compareTo(PackageVersion.of(other))))
            .as("%s compared with %s", one, other)
            .isEqualTo(compare.execute(one, other).asInt());
      }
    }
  }

  @Test
  void the_versions_that_meet_conditions() throws IOException {
    Value meet = packaging.get("meet");
    for (String conditions : CONDITIONS) {
      Requirement requirement = requirement("a" + conditions);
      assertThat(VERSIONS.stream().filter(each -> requirement.isMetBy(PackageVersion.of(each))))
          .as(conditions)
          .containsExactlyElementsOf(
              VERSIONS.stream()
                  .filter(each -> meet.execute(each, conditions).asBoolean())
                  .toList());
    }
  }

  @Test
  void the_markers_that_hold() throws IOException {
    List<Object> pairs = new ArrayList<>();
    ENVIRONMENT.forEach((name, value) -> pairs.addAll(List.of(name, value)));
    Value holds = packaging.get("holds");
    for (String marker : MARKERS) {
      List<Object> arguments = new ArrayList<>(pairs);
      arguments.add(0, marker);
      assertThat(requirement("a; " + marker).isNeededIn(ENVIRONMENT))
          .as(marker)
          .isEqualTo(holds.execute(arguments.toArray()).asBoolean());
    }
  }

  @Test
  void equal_versions_are_equal_however_they_are_written() {
    Set<PackageVersion> ones =
        List.of("1", "1.0", "v1.0.0", "01").stream()
            .map(PackageVersion::of)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    assertThat(ones)
        .allSatisfy(one -> assertThat(one).isEqualByComparingTo(PackageVersion.of("1")));
  }

  private static Requirement requirement(String text) throws IOException {
    Example example =
        read("# /// script\n# dependencies = [\"%s\"]\n# ///\nprint(1)  # => 1\n".formatted(text));
    return example.settings().dependencies().get(0);
  }

  private static Example read(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("script.py"), source);
    Reading reading = READER.read("script.py", file.toRealPath());
    return reading
        .example()
        .orElseThrow(() -> new AssertionError(reading.unreadable().orElseThrow().problems()));
  }
}
