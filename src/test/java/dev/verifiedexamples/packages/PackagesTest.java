package dev.verifiedexamples.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Requirement;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.execution.Obstacle;
import dev.verifiedexamples.packages.lock.Parts;
import dev.verifiedexamples.testing.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagesTest {

  private static final RuntimeInfo GRAALPY =
      new RuntimeInfo(RuntimeInfo.Kind.GRAALPY, "25.2.4", "3.12.8", "JDK 25");
  private static final RuntimeInfo CPYTHON =
      new RuntimeInfo(RuntimeInfo.Kind.CPYTHON, "3.11.2", "3.11.2", "/usr/bin/python3");
  private static final RuntimeInfo NEWER =
      new RuntimeInfo(RuntimeInfo.Kind.CPYTHON, "3.13.0", "3.13.0", "/usr/bin/python3");

  @TempDir private Path folder;

  @Test
  void the_version_is_what_the_installer_has_recorded() throws Exception {
    record("Django-4.2.dist-info/METADATA", "Name: Django\nVersion: 4.2.28\n\nName: no\n");

    assertThat(obstacle(GRAALPY, "django>=4.2,<5")).isEmpty();
    assertThat(obstacle(GRAALPY, "django>=5")).isEqualTo("needs django>=5 (there is 4.2.28)");
  }

  @Test
  void an_egg_is_a_record_too_whether_it_is_a_folder_or_a_file() throws Exception {
    record("six-1.egg-info/PKG-INFO", "Name: six\nVersion: 1.17\n");
    record("vine-5.egg-info", "Name: vine\nVersion: 5.1\n");

    assertThat(obstacle(GRAALPY, "six", "vine>=5")).isEmpty();
  }

  @Test
  void all_that_is_missing_is_named() throws Exception {
    assertThat(obstacle(GRAALPY, "django>=4.2", "celery")).isEqualTo("needs django>=4.2, celery");
  }

  @Test
  void a_broken_record_is_none() throws Exception {
    record("six-1.dist-info/METADATA", "Summary: nothing said of name and version\n");

    assertThat(obstacle(GRAALPY, "six")).isEqualTo("needs six");
  }

  @Test
  void a_folder_that_is_not_there_is_an_error() {
    assertThatThrownBy(() -> Packages.in(List.of(folder.resolve("missing"))))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageEndingWith("missing: there is no such folder of packages");
  }

  @Nested
  class A_wheel_with_native_code {

    @Test
    void is_for_the_cpython_that_it_was_built_for() throws Exception {
      record("numpy-2.dist-info/METADATA", "Name: numpy\nVersion: 2.0\n");
      record("numpy-2.dist-info/WHEEL", "Tag: cp311-cp311-manylinux_2_17_x86_64\n");

      assertThat(obstacle(CPYTHON, "numpy")).isEmpty();
      String needs = "needs numpy (2.0 is built for another Python)";
      assertThat(obstacle(NEWER, "numpy")).isEqualTo(needs);
      assertThat(obstacle(GRAALPY, "numpy")).isEqualTo(needs);
    }

    @Test
    void is_for_all_if_it_has_none() throws Exception {
      record("rich-13.dist-info/METADATA", "Name: rich\nVersion: 13.9\n");
      record("rich-13.dist-info/WHEEL", "Tag: py3-none-any\n");

      assertThat(obstacle(CPYTHON, "rich")).isEmpty();
      assertThat(obstacle(NEWER, "rich")).isEmpty();
      assertThat(obstacle(GRAALPY, "rich")).isEmpty();
    }
  }

  @Nested
  class A_folder_that_was_filled {

    private Packages filled() throws IOException, UnusableInputException {
      record("python/six-1.egg-info", "Name: six\nVersion: 1.17\n");
      record(
          "cpython-3.11/usr/lib/python3/dist-packages/n.egg-info", "Name: numpy\nVersion: 1.24\n");
      record("cpython-3.11/usr/lib/x86_64-linux-gnu/blas/libblas.so.3", "");
      Files.writeString(folder.resolve(PackageParts.FILE), Parts.of(folder).json());
      return Packages.in(List.of(folder));
    }

    @Test
    void has_a_part_for_everybody_and_one_for_the_cpython_that_it_was_built_for() throws Exception {
      Packages packages = filled();

      assertThat(packages.obstacle(CPYTHON, needs("six", "numpy"))).isEmpty();
      assertThat(packages.obstacle(NEWER, needs("six"))).isEmpty();
      assertThat(packages.obstacle(NEWER, needs("numpy"))).isPresent();
      assertThat(packages.builtFor()).hasToString("[3.11]");
    }

    @Test
    void tells_where_shared_libraries_are_to_who_needs_them_and_nobody_else() throws Exception {
      Packages packages = filled();
      Path libraries = folder.resolve("cpython-3.11/usr/lib/x86_64-linux-gnu");

      assertThat(packages.view(CPYTHON, needs("numpy")).environment())
          .containsEntry("LD_LIBRARY_PATH", libraries.resolve("blas") + ":" + libraries);
      assertThat(packages.view(CPYTHON, needs("six")).environment()).isEmpty();
      assertThat(packages.view(CPYTHON, needs("six")).path())
          .containsExactly(folder.resolve("python"));
    }

    @Test
    void shows_nothing_to_an_example_that_asks_for_nothing() throws Exception {
      assertThat(filled().view(CPYTHON, List.of())).isEqualTo(Packages.View.NOTHING);
    }
  }

  private void record(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String obstacle(RuntimeInfo runtime, String... needed) throws UnusableInputException {
    return Packages.in(List.of(folder))
        .obstacle(runtime, needs(needed))
        .map(Obstacle::summary)
        .orElse("");
  }

  private static List<Requirement> needs(String... needed) {
    return List.of(needed).stream().map(Requirements::of).toList();
  }
}
