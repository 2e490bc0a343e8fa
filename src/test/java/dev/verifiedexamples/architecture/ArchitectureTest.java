package dev.verifiedexamples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.verifiedexamples.pipeline.ExampleVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture, as sentences. ArchUnit fails a rule that matches nothing. */
class ArchitectureTest {

  private static final String[] VOCABULARY = {
    "dev.verifiedexamples",
    "dev.verifiedexamples.document",
    "dev.verifiedexamples.execution",
    "dev.verifiedexamples.verdict"
  };

  private static final String ROOT = "dev.verifiedexamples";

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .importUrl(ExampleVerifier.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void the_vocabulary_sees_only_the_jdk() {
    check(
        classes()
            .that()
            .resideInAnyPackage(VOCABULARY)
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(VOCABULARY)
                    .or(resideInAnyPackage("java..", "org.jspecify.annotations")))
            .because("every other package and every user speaks it, whatever else they use"));
  }

  @Test
  void only_runtimes_and_assertions_see_graalpy() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                ROOT + ".runtime.graalpy", ROOT + ".runtime.sqlite", ROOT + ".assertj")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".runtime.harness.PythonModules")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.graalvm..")
            .because("a context must never be made with more permissions by accident"));
  }

  @Test
  void sqlite_has_one_door() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".runtime.sqlite")
            .should()
            .dependOnClassesThat(
                resideInAPackage(ROOT + ".runtime.sqlite")
                    .and(not(simpleName("SqliteDatabases")).and(not(simpleName("SqliteOwnFiles")))))
            .because("what keeps databases in their folder stands behind it"));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".runtime.sqlite")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sqlite..", "java.sql..")
            .because("the driver is optional: projects without it must start"));
  }

  @Test
  void the_kinds_of_runtimes_do_not_know_each_other() {
    check(
        slices()
            .matching(ROOT + ".runtime.(graalpy|cpython)..")
            .should()
            .notDependOnEachOther()
            .because("a third kind must cost no change of the other two"));
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".runtime.harness")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                ROOT + ".runtime.graalpy", ROOT + ".runtime.cpython", ROOT + ".runtime.sqlite")
            .because("it is what they have in common"));
  }

  @Test
  void only_the_command_line_sees_its_parser() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("what a test needs must not clash with a team's own libraries"));
  }

  @Test
  void the_launcher_sees_nothing_but_the_jdk() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + ".launcher")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                ROOT + ".launcher",
                ROOT + ".machine",
                "java..",
                "javax.management..",
                "org.jspecify.annotations")
            .because("it runs before anything else, in a JVM that is to start at once"));
  }

  @Test
  void processes_are_started_in_few_places() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                ROOT + ".runtime.graalpy",
                ROOT + ".runtime.cpython",
                ROOT + ".machine",
                ROOT + ".launcher")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Process.class)
            .because("whoever starts a process also ends it, with all that it has started"));
  }

  @Test
  void what_runs_later_is_given_to_an_executor_that_is_named() {
    check(
        noClasses()
            .should()
            .callMethod(CompletableFuture.class, "supplyAsync", Supplier.class)
            .orShould()
            .callMethod(CompletableFuture.class, "runAsync", Runnable.class)
            .because(
                "the common pool has a thread less than there are processors, one of two: whoever"
                    + " waits for a CPython in it holds up all others"));
  }

  @Test
  void assertions_see_of_graalpy_what_a_test_holds_in_its_hands() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".assertj")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.graalvm..")
                    .and(
                        not(
                            JavaClass.Predicates.belongToAnyOf(
                                org.graalvm.polyglot.Value.class,
                                org.graalvm.polyglot.PolyglotException.class))))
            .because("asserting on a value needs the value, not the means to make one"));
  }

  @Test
  void dependencies_point_from_the_edges_to_the_vocabulary() {
    check(
        layeredArchitecture()
            .consideringAllDependencies()
            .layer("edges")
            .definedBy(ROOT + ".cli..", ROOT + ".junit..")
            .layer("launcher")
            .definedBy(ROOT + ".launcher")
            .layer("corridor")
            .definedBy(ROOT + ".pipeline")
            .layer("documents")
            .definedBy(ROOT + ".report", ROOT + ".update", ROOT + ".assertj")
            .layer("words")
            .definedBy(ROOT + ".messages")
            .layer("checks")
            .definedBy(ROOT + ".mutation", ROOT + ".audit")
            .layer("stages")
            .definedBy(ROOT + ".corpus", ROOT + ".syntax", ROOT + ".runtime..", ROOT + ".verify")
            .layer("packages")
            .definedBy(ROOT + ".packages..")
            .layer("machine")
            .definedBy(ROOT + ".machine")
            .layer("vocabulary")
            .definedBy(VOCABULARY)
            .whereLayer("edges")
            .mayOnlyBeAccessedByLayers("launcher")
            .whereLayer("launcher")
            .mayOnlyBeAccessedByLayers("edges")
            .whereLayer("corridor")
            .mayOnlyBeAccessedByLayers("edges")
            .whereLayer("documents")
            .mayOnlyBeAccessedByLayers("edges", "corridor")
            .whereLayer("words")
            .mayOnlyBeAccessedByLayers("edges", "corridor", "documents")
            .whereLayer("checks")
            .mayOnlyBeAccessedByLayers("edges", "corridor", "words")
            .whereLayer("stages")
            .mayOnlyBeAccessedByLayers("edges", "corridor", "documents", "words", "checks")
            .whereLayer("packages")
            .mayOnlyBeAccessedByLayers("edges", "corridor", "stages")
            .whereLayer("machine")
            .mayOnlyBeAccessedByLayers(
                "edges", "launcher", "corridor", "documents", "stages", "packages")
            .whereLayer("vocabulary")
            .mayOnlyBeAccessedByLayers(
                "edges",
                "corridor",
                "documents",
                "words",
                "checks",
                "stages",
                "packages",
                "machine")
            .because("nothing flows back: each stage takes a value and returns one"));
  }

  @Test
  void stages_do_not_know_each_other() {
    check(
        slices()
            .matching(ROOT + ".(corpus|syntax|runtime|verify)..")
            .should()
            .notDependOnEachOther()
            .because("they meet only in the values that they pass on"));
  }

  @Test
  void the_verifier_is_pure() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".verify")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.io", "java.net..", "java.nio.file.attribute")
                    .or(
                        JavaClass.Predicates.belongToAnyOf(
                            java.nio.file.Files.class, Thread.class)))
            .because("the same example and execution give the same verdicts, always"));
  }

  @Test
  void packages_are_free_of_cycles() {
    check(
        slices()
            .matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one package with two names"));
  }

  @Test
  void no_type_is_open_for_extension_by_accident() {
    check(
        classes()
            .that(alwaysTrue())
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("what nobody designed for extension can't be changed once it is extended"));
  }

  @Test
  void only_programs_print() {
    check(
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
            .as(
                "no class but a program's main and GitHub's listener should access standard streams")
            .because(
                "a library's users read report entries, exceptions and what they print; GitHub"
                    + " reads annotations from what its job prints")
            .allowEmptyShould(false),
        LIBRARY.that(
            not(
                resideInAPackage(ROOT + ".launcher")
                    .or(resideInAPackage(ROOT + ".junit.github"))
                    .or(JavaClass.Predicates.simpleName("Main")))));
  }

  @Test
  void numbers_are_written_in_the_same_digits_everywhere() throws IOException {
    check(
        noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .because("the locale of a machine must not change what is written"));
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(sources.filter(each -> each.toString().endsWith(".java")))
          .isNotEmpty()
          .allSatisfy(
              each ->
                  assertThat(Files.readString(each))
                      .as("%s formats a number by the machine's locale; write %%s", each)
                      .doesNotContainPattern(
                          "printf\\((?!Locale)[^;{}]*%[-,0-9.]*[df]|%[-,0-9.]*[df][^;{}]*\\.formatted\\("));
    }
  }

  @Test
  void what_runs_before_the_real_jvm_has_neither_lambdas_nor_concatenations() {
    assertThat(
            List.of(
                "launcher.Launcher",
                "launcher.StartupArchive",
                "launcher.Workload",
                "machine.UserCache",
                "machine.ContinuousIntegration"))
        .as("each costs the launcher's JVM more than all the rest of it")
        .allSatisfy(
            name -> {
              String text = classFile(name);
              assertThat(text.contains("LambdaMetafactory")).as("%s has a lambda", name).isFalse();
              assertThat(text.contains("StringConcatFactory"))
                  .as("%s concatenates", name)
                  .isFalse();
            });
  }

  private static String classFile(String name) throws IOException {
    String file = "/" + (ROOT + "." + name).replace('.', '/') + ".class";
    try (InputStream in = ExampleVerifier.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void the_cache_has_one_door() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".machine", ROOT + ".launcher")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + ".machine").and(simpleName("UserCache")))
            .because("what is not opened through the Cache may be removed while it is used"));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".machine")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(MessageDigest.class)
            .because("there is one digest"));
  }

  private static void check(ArchRule rule) {
    check(rule, LIBRARY);
  }

  private static void check(ArchRule rule, JavaClasses classes) {
    rule.check(classes);
  }
}
