package dev.verifiedexamples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.pipeline.ExampleVerifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is promised, and that it can be used without anything that is not. */
class PublicApiTest {

  private static final String ROOT = "dev.verifiedexamples";

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .importUrl(ExampleVerifier.class.getProtectionDomain().getCodeSource().getLocation());

  /** What others promise: types of these packages may be mentioned. */
  private static final List<String> OF_OTHERS =
      List.of("java.", "org.junit.jupiter.api", "org.junit.jupiter.params", "org.assertj.core.");

  private static final Set<String> OF_GRAALVM =
      Set.of(
          "org.graalvm.polyglot.Value",
          "org.graalvm.polyglot.Context$Builder",
          "org.graalvm.polyglot.Engine$Builder");

  @Test
  void every_public_type_of_the_packages_for_users_is_promised() {
    classes()
        .that()
        .resideInAnyPackage(ROOT, ROOT + ".junit", ROOT + ".assertj")
        .and()
        .areTopLevelClasses()
        .and()
        .arePublic()
        .should()
        .beAnnotatedWith(PublicApi.class)
        .because("users find these by themselves")
        .check(LIBRARY);
  }

  @Test
  void what_is_promised_is_public() {
    classes()
        .that()
        .areAnnotatedWith(PublicApi.class)
        .should()
        .bePublic()
        .because("nobody could use it")
        .check(LIBRARY);
  }

  @Test
  void what_is_promised_mentions_only_what_is_promised() {
    Set<String> others = new TreeSet<>();
    for (JavaClass type : promised()) {
      mentioned(type)
          .filter(each -> !isPromised(each))
          .forEach(each -> others.add(type.getSimpleName() + " mentions " + each.getName()));
    }

    assertThat(others).isEmpty();
  }

  @Test
  void the_number_of_promises_is_kept_small() {
    assertThat(promised().stream().filter(JavaClass::isTopLevelClass)).hasSizeLessThan(72);
  }

  private static List<JavaClass> promised() {
    return LIBRARY.stream().filter(PublicApiTest::isMarked).toList();
  }

  /** Types within a promised one are promised with it. */
  private static boolean isMarked(JavaClass type) {
    return type.isAnnotatedWith(PublicApi.class)
        || (type.getModifiers().contains(JavaModifier.PUBLIC)
            && type.getEnclosingClass().map(PublicApiTest::isMarked).orElse(false));
  }

  private static Stream<JavaClass> mentioned(JavaClass type) {
    Stream<JavaClass> bySignatures =
        Stream.concat(type.getMethods().stream(), type.getConstructors().stream())
            .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(each -> !each.getModifiers().contains(JavaModifier.SYNTHETIC))
            .flatMap(PublicApiTest::mentionedBy);
    Stream<JavaClass> above =
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
    return Stream.concat(bySignatures, above);
  }

  private static Stream<JavaClass> mentionedBy(JavaCodeUnit method) {
    return Stream.concat(
            Stream.concat(
                method.getReturnType().getAllInvolvedRawTypes().stream(),
                method.getParameterTypes().stream()
                    .flatMap(each -> each.getAllInvolvedRawTypes().stream())),
            method.getExceptionTypes().stream())
        .map(JavaClass::getBaseComponentType);
  }

  private static boolean isPromised(JavaClass type) {
    return type.isPrimitive()
        || isMarked(type)
        || OF_GRAALVM.contains(type.getName())
        || OF_OTHERS.stream().anyMatch(type.getName()::startsWith);
  }
}
