package dev.verifiedexamples.packages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.document.PackageVersion;
import dev.verifiedexamples.document.RuntimeInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {

  private static final RuntimeInfo GRAALPY =
      new RuntimeInfo(RuntimeInfo.Kind.GRAALPY, "25.2.4", "3.12.8", "JDK 17");
  private static final RuntimeInfo CPYTHON =
      new RuntimeInfo(RuntimeInfo.Kind.CPYTHON, "3.13.0", "3.13.0", "/usr/bin/python3");

  @TempDir private Path folder;

  @Test
  void a_wheel_says_its_name_its_version_and_its_modules() throws IOException {
    write("METADATA", "Metadata-Version: 2.1\nName: My.Package\nVersion: 1.2\n");
    write("RECORD", "my_package/__init__.py,sha256=x,1\nsingle.py,,\nmy-1.2.dist-info/RECORD,,\n");

    assertThat(distribution())
        .returns("my-package", Distribution::name)
        .returns(PackageVersion.of("1.2"), Distribution::version)
        .satisfies(each -> assertThat(each.provides("my_package")).isTrue())
        .satisfies(each -> assertThat(each.provides("single")).isTrue())
        .satisfies(each -> assertThat(each.provides("other")).isFalse());
  }

  @Test
  void an_egg_has_another_file_and_may_be_a_file_itself() throws IOException {
    write("PKG-INFO", "Name: old\nVersion: 0.1\n");
    write("top_level.txt", "oldest\n");
    Path file = Files.writeString(folder.resolve("x.egg-info"), "Name: older\nVersion: 0.2\n");

    assertThat(distribution().provides("oldest")).isTrue();
    assertThat(Distribution.of(file)).get().returns("older", Distribution::name);
  }

  @Test
  void a_module_of_its_own_name_is_provided_without_a_record() throws IOException {
    write("METADATA", "Name: my-package\nVersion: 1\n");

    assertThat(distribution().provides("my_package")).isTrue();
  }

  @Test
  void headers_end_at_the_first_blank_line() throws IOException {
    write("METADATA", "Name: real\nVersion: 1\n\nName: described\nVersion: 2\n");

    assertThat(distribution()).returns("real", Distribution::name);
  }

  @Test
  void a_record_without_a_name_or_a_version_is_none() throws IOException {
    assertThat(Distribution.of(folder)).isEmpty();
    write("METADATA", "Name: nameless\n\nVersion: 1\n");
    assertThat(Distribution.of(folder)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "py3-none-any,true,true",
    "cp313-cp313-linux_x86_64,false,true",
    "cp312-cp312-linux_x86_64,false,false",
    "cp39-abi3-linux_x86_64,false,true",
    "graalpy312-graalpy250_312_native-linux,true,false"
  })
  void a_build_is_for_the_runtimes_of_its_tag(String tag, boolean graalpy, boolean cpython)
      throws IOException {
    write("METADATA", "Name: built\nVersion: 1\n");
    write("WHEEL", "Wheel-Version: 1.0\nTag: " + tag + "\n");

    assertThat(distribution().isFor(GRAALPY)).isEqualTo(graalpy);
    assertThat(distribution().isFor(CPYTHON)).isEqualTo(cpython);
  }

  @Test
  void a_build_with_several_tags_is_for_each_of_them() throws IOException {
    write("METADATA", "Name: built\nVersion: 1\n");
    write("WHEEL", "Tag: cp313-cp313-linux_x86_64\nTag: graalpy312-x\n");

    assertThat(distribution().isFor(GRAALPY)).isTrue();
    assertThat(distribution().isFor(CPYTHON)).isTrue();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Distribution distribution() throws IOException {
    return Distribution.of(folder).orElseThrow();
  }
}
