package dev.verifiedexamples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The architecture, as sentences. ArchUnit fails a rule that matches nothing. */
class ArchitectureTest {

  private static final String ROOT = "dev.verifiedexamples";

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void the_vocabulary_sees_only_the_jdk() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT, "java..", "org.jspecify.annotations")
            .because("every other package and every user speaks it, whatever else they use"));
  }

  @Test
  void only_runtime_runs_python() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".runtime", ROOT + ".assertj")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.graalvm..")
            .because("what knows GraalPy can't be replaced by CPython"));
  }

  @Test
  void only_runtime_and_packages_start_processes_but_for_what_starts_the_command_line() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".runtime", ROOT + ".packages")
            .and()
            .doNotHaveSimpleName("Launcher")
            .and()
            .doNotHaveSimpleName("ArchiveMaker")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Process.class)
            .because(
                "what runs an example also ends it, with all that it has started; apt is run to"
                    + " its end"));
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
            .consideringOnlyDependenciesInLayers()
            .layer("edges")
            .definedBy(ROOT + ".cli", ROOT + ".junit")
            .layer("reports")
            .definedBy(ROOT + ".report", ROOT + ".assertj")
            .layer("pipeline")
            .definedBy(ROOT + ".pipeline")
            .layer("stages")
            .definedBy(ROOT + ".corpus", ROOT + ".syntax", ROOT + ".runtime", ROOT + ".verify")
            .layer("packages")
            .definedBy(ROOT + ".packages")
            .layer("vocabulary")
            .definedBy(ROOT)
            .layer("files")
            .definedBy(ROOT + ".files")
            .whereLayer("edges")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reports")
            .mayOnlyBeAccessedByLayers("edges")
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("edges", "reports")
            .whereLayer("stages")
            .mayOnlyBeAccessedByLayers("edges", "reports", "pipeline")
            .whereLayer("packages")
            .mayOnlyBeAccessedByLayers("edges", "stages")
            .whereLayer("files")
            .mayOnlyBeAccessedByLayers("edges", "reports", "stages", "packages")
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
            .matching(ROOT + ".(*)..")
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
  void exactly_these_types_are_public() {
    Set<String> exported =
        LIBRARY.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> type.isTopLevelClass())
            .map(type -> type.getName().substring(ROOT.length() + 1))
            .collect(Collectors.toSet());

    assertThat(exported)
        .as("public types; one more is one more promise")
        .containsExactlyInAnyOrder(
            // the vocabulary
            "Channel",
            "Claim",
            "ClaimCheck",
            "Clock",
            "CrossCheck",
            "Example",
            "Execution",
            "Failure",
            "Judgement",
            "Ledger",
            "Ledgers",
            "Marker",
            "NotRead",
            "ObservedLine",
            "Obstacle",
            "Output",
            "PackageVersion",
            "Permission",
            "Prose",
            "PythonRuntime",
            "Reading",
            "ReadingLimitException",
            "Reason",
            "Requirement",
            "RuntimeInfo",
            "Scope",
            "Settings",
            "Shim",
            "Shown",
            "Statement",
            "Unreadable",
            "Verdict",
            "Verification",
            "Versions",
            // where it writes
            "files.UserCache",
            "files.WholeFile",
            // what examples import
            "packages.LockedPackage",
            "packages.PackageLock",
            "packages.PackageSource",
            "packages.PackageStore",
            "packages.Packages",
            "packages.Pip",
            "packages.UnusablePackagesException",
            // its stages
            "corpus.Catalogue",
            "corpus.Corpus",
            "corpus.ExampleFile",
            "corpus.Documents",
            "corpus.PackedClaim",
            "corpus.PackedCorpus",
            "corpus.PackedExample",
            "corpus.UnusablePathException",
            "syntax.ExampleReader",
            "syntax.LiteralReader",
            "syntax.PythonReader",
            // the way through them
            "pipeline.ExampleVerifier",
            "runtime.CPythonRuntime",
            "runtime.ContinuousIntegration",
            "runtime.GraalPyCustomizer",
            "runtime.GraalPyPip",
            "runtime.GraalPyRuntime",
            "runtime.PythonRun",
            "runtime.Runtimes",
            "runtime.UnusableRuntimeException",
            "verify.Correction",
            "verify.Messages",
            "verify.MutationCheck",
            "verify.Verifier",
            "verify.Wildcard",
            // its edges
            "assertj.ExecutionAssert",
            "assertj.PythonAssertions",
            "assertj.PythonCallAssert",
            "assertj.PythonExceptionAssert",
            "assertj.PythonValueAssert",
            "assertj.VerificationAssert",
            "cli.Launcher",
            "cli.Main",
            "junit.ClaimTestFactory",
            "junit.ClaimTests",
            "junit.CompatibilityTests",
            "junit.CorpusTestFactory",
            "junit.CorpusTests",
            "junit.Fresh",
            "junit.KnownDifferences",
            "junit.OnCPython",
            "junit.PythonCorpus",
            "junit.PageTests",
            "junit.PythonExample",
            "junit.PythonExampleSource",
            "junit.PythonPages",
            "junit.WholeExamples",
            "report.AnnotatedSource",
            "report.ClaimUpdate",
            "report.ConsoleReport",
            "report.JsonReport",
            "report.PackageCost",
            "report.Portability",
            "report.Report");
  }

  private static void check(ArchRule rule) {
    rule.check(LIBRARY);
  }
}
