package dev.verifiedexamples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.packages.lock.PackageSource;
import dev.verifiedexamples.packages.lock.PackageStore;
import dev.verifiedexamples.packages.lock.Stores;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code verify} does about packages on a machine that has none of them. */
class PackageSupplyTest {

  private static final String GREETS = "src/test/resources/fixtures/needing/greets.py";
  private static final String PLAIN = "src/test/resources/fixtures/needing/plain.py";

  @TempDir private Path cache;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Nested
  class WhereTheyAreMissing {

    @Test
    void they_are_fetched_before_an_example_that_needs_them() {
      assertThat(verify(Stores.making(), "--complete", GREETS)).isZero();

      assertThat(store().isFilled()).isTrue();
      assertThat(err.toString()).startsWith("Packages: ").contains("filling it from a test");
      assertThat(out.toString()).contains("✓ greets.py").doesNotContain("Packages:");
    }

    @Test
    void they_are_fetched_once() {
      verify(Stores.making(), GREETS);
      err.getBuffer().setLength(0);

      assertThat(verify(Stores.outOfReach(), "--complete", GREETS)).isZero();
      assertThat(err.toString()).isEmpty();
    }

    @Test
    void they_are_not_fetched_for_an_example_that_needs_none() {
      assertThat(verify(Stores.making(), PLAIN)).isZero();

      assertThat(store().isFilled()).isFalse();
      assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_package_that_the_lock_does_not_have_is_no_reason_to_fetch_others() {
      PackageSupply other =
          new PackageSupply(() -> Stores.of("shouting", "1.0", cache), List.of(Stores.making()));

      assertThat(run(other, "--no-complete", GREETS, PLAIN)).isZero();
      assertThat(Stores.of("shouting", "1.0", cache).isFilled()).isFalse();
    }

    @Test
    void a_version_that_is_too_old_is_no_reason_either() {
      PackageSupply old =
          new PackageSupply(() -> Stores.of("greeting", "1.1", cache), List.of(Stores.making()));

      assertThat(run(old, "--no-complete", GREETS, PLAIN)).isZero();
      assertThat(Stores.of("greeting", "1.1", cache).isFilled()).isFalse();
    }

    @Test
    void the_next_source_is_tried_where_the_first_is_out_of_reach() {
      PackageSupply both =
          new PackageSupply(
              PackageSupplyTest.this::store, List.of(Stores.outOfReach(), Stores.making()));

      assertThat(run(both, "--complete", GREETS)).isZero();
    }

    @Test
    void it_is_said_that_none_can_be_had_and_the_example_is_not_applicable() {
      assertThat(verify(Stores.outOfReach(), "--no-complete", GREETS, PLAIN)).isZero();

      assertThat(err.toString())
          .contains("Packages: none; examples that need some are not applicable.")
          .contains("from far away: there is no network");
      assertThat(out.toString()).contains("– greets.py").contains("needs greeting>=1.2");
    }

    @Test
    void they_are_left_out_where_that_is_asked_for() {
      assertThat(verify(Stores.making(), "--no-packages", "--no-complete", GREETS, PLAIN)).isZero();

      assertThat(store().isFilled()).isFalse();
      assertThat(out.toString()).contains("needs greeting>=1.2");
    }

    @Test
    void nothing_is_fetched_for_strangers() {
      assertThat(verify(Stores.making(), "--untrusted", "--no-complete", GREETS, PLAIN)).isZero();

      assertThat(store().isFilled()).isFalse();
      assertThat(out.toString()).contains("needs greeting>=1.2");
    }

    @Test
    void nothing_is_fetched_where_a_folder_of_packages_is_named() {
      String site = "src/test/resources/fixtures/site";

      assertThat(verify(Stores.making(), "--packages", site, "--complete", GREETS)).isZero();
      assertThat(store().isFilled()).isFalse();
    }
  }

  @Test
  void packages_that_are_there_are_not_used_where_none_are_asked_for() throws Exception {
    store().fill(Stores.making(), line -> {});

    assertThat(verify(Stores.outOfReach(), "--no-packages", "--no-complete", GREETS, PLAIN))
        .isZero();
    assertThat(out.toString()).contains("needs greeting>=1.2");
  }

  @Test
  void packages_that_are_there_are_used_for_strangers_too() throws Exception {
    store().fill(Stores.making(), line -> {});

    assertThat(verify(Stores.outOfReach(), "--untrusted", "--complete", GREETS)).isZero();
  }

  @Test
  void a_folder_of_packages_and_none_of_them_is_too_much() {
    assertThat(verify(Stores.making(), "--packages", ".", "--no-packages", PLAIN))
        .isEqualTo(ExitStatus.UNUSABLE.code());
    assertThat(err.toString()).contains("--packages and --no-packages: leave out one of them");
  }

  private PackageStore store() {
    return Stores.of("greeting", "1.4", cache);
  }

  private int verify(PackageSource source, String... arguments) {
    return run(new PackageSupply(this::store, List.of(source)), arguments);
  }

  private int run(PackageSupply supply, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--untrusted")) {
      all.addAll(0, List.of("--runtime", "graalpy"));
    }
    return new CommandLine(new VerifyCommand(supply))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(String[]::new));
  }

  @Nested
  class TheDefaultFolder {

    @Test
    void is_that_of_the_current_folder() {
      assertThat(Invocation.defaultFolder(Path.of(""), Optional.of(cache)))
          .isEqualTo(Path.of("python-examples"));
    }

    @Test
    void is_the_one_beside_the_script_elsewhere() {
      assertThat(Invocation.defaultFolder(cache, Optional.of(Path.of("").toAbsolutePath())))
          .isEqualTo(Path.of("python-examples").toAbsolutePath());
    }

    @Test
    void is_that_of_the_current_folder_where_there_is_no_script() {
      assertThat(Invocation.defaultFolder(cache, Optional.empty()))
          .isEqualTo(cache.resolve("python-examples"));
    }
  }
}
