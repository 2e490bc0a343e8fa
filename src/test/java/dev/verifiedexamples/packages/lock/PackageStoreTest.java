package dev.verifiedexamples.packages.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.machine.Cache;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.packages.Pip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageStoreTest {

  @TempDir private Path cache;

  private final List<String> log = new ArrayList<>();

  @Test
  void is_empty_until_it_is_filled() throws Exception {
    PackageStore store = store();

    assertThat(store.isFilled()).isFalse();
    assertThat(store.packages()).isSameAs(Packages.NONE);

    store.fill(new Six(), log::add);

    assertThat(store.isFilled()).isTrue();
    assertThat(store.packages().count()).isOne();
  }

  @Test
  void is_not_filled_twice() throws Exception {
    store().fill(new Six(), log::add);
    store().fill(new Broken(), log::add);

    assertThat(log).last().asString().endsWith(": filled before");
  }

  @Test
  void holds_nothing_when_filling_it_fails() throws IOException {
    assertThatThrownBy(() -> store().fill(new Broken(), log::add))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("no network");

    assertThat(new Cache(cache).entries()).isEmpty();
    assertThat(store().isFilled()).isFalse();
  }

  @Test
  void of_another_lock_is_another_folder() throws Exception {
    PackageLock other = PackageLock.read("{\"packages\": []}".getBytes(StandardCharsets.UTF_8));

    assertThat(new PackageStore(other, new Cache(cache)).folder()).isNotEqualTo(store().folder());
  }

  @Test
  void the_lock_says_of_each_package_where_it_is_found() {
    assertThat(PackageLock.bundled().packages())
        .hasSizeGreaterThan(90)
        .allSatisfy(
            each -> {
              assertThat(each.inDebian()).isPresent();
              assertThat(each.inDebian().orElseThrow().sha256()).matches("[0-9a-f]{64}");
              assertThat(each.version()).isNotEmpty();
            });
  }

  @Test
  void pip_is_asked_for_what_any_python_runs_in_the_versions_of_the_lock() throws Exception {
    List<String> asked = new ArrayList<>();
    Pip pip =
        arguments -> {
          try {
            asked.addAll(Files.readAllLines(Path.of(arguments.get(arguments.size() - 1))));
            Files.createDirectories(Path.of(arguments.get(arguments.indexOf("--target") + 1)));
          } catch (IOException unreadable) {
            throw new UnusableInputException(unreadable.getMessage());
          }
        };

    store().fill(PackageSource.index(pip), log::add);

    assertThat(asked).doesNotHaveDuplicates().allMatch(line -> line.contains("=="));
    assertThat(asked).anyMatch(line -> line.startsWith("django=="));
    assertThat(asked).noneMatch(line -> line.startsWith("numpy=="));
  }

  private PackageStore store() {
    return new PackageStore(PackageLock.bundled(), new Cache(cache));
  }

  /** A source of one package. */
  private static final class Six implements PackageSource {

    @Override
    public String title() {
      return "a test";
    }

    @Override
    public Optional<String> obstacle() {
      return Optional.empty();
    }

    @Override
    public void fill(List<LockedPackage> packages, Path target, Consumer<String> log)
        throws IOException {
      Path record = Files.createDirectories(target.resolve("python/six-1.17.dist-info"));
      Files.writeString(record.resolve("METADATA"), "Name: six\nVersion: 1.17\n");
    }
  }

  /** A source that fails halfway. */
  private static final class Broken implements PackageSource {

    @Override
    public String title() {
      return "nowhere";
    }

    @Override
    public Optional<String> obstacle() {
      return Optional.empty();
    }

    @Override
    public void fill(List<LockedPackage> packages, Path target, Consumer<String> log)
        throws UnusableInputException, IOException {
      Files.createDirectories(target.resolve("python"));
      throw new UnusableInputException("no network");
    }
  }
}
