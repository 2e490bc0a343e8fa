package dev.verifiedexamples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages show besides Python is part of a file that the build compiles, runs or checks. */
class RecipesTest {

  private static final String PROJECTS = "src/it/";
  private static final String TESTS = "src/test/";

  /** What other people copy into their projects: none of it without a file that proves it. */
  private static final Set<String> PROVEN_ELSEWHERE = Set.of("java", "xml", "markdown");

  @Test
  void every_recipe_names_the_file_that_proves_it() throws IOException {
    List<Page.Block> recipes = new ArrayList<>();
    for (Page page : Page.frontPageAndDocs()) {
      for (Page.Block block : page.blocks()) {
        if (PROVEN_ELSEWHERE.contains(block.language())) {
          recipes.add(block);
          assertThat(block.comment())
              .as("%s: a comment with a file, above %s", page.path(), block.text())
              .matches(comment -> comment.startsWith(PROJECTS) || comment.startsWith(TESTS));
        }
      }
    }
    assertThat(recipes).hasSizeGreaterThan(12);
  }

  @Test
  void every_block_below_the_name_of_a_file_is_part_of_it() throws IOException {
    List<Page.Block> shown = new ArrayList<>();
    for (Page page : Page.frontPageAndDocs()) {
      for (Page.Block block : page.blocks()) {
        if (block.comment().startsWith("src/")) {
          shown.add(block);
          assertThat(unindented(file(block.comment())))
              .as("%s: %s", page.path(), block.comment())
              .contains(unindented(block.text()));
          assertThat(block.text()).isNotBlank();
        }
      }
    }
    assertThat(shown).hasSizeGreaterThan(14);
  }

  @Test
  void every_consumer_project_has_what_the_build_needs_to_run_it() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(PROJECTS))) {
      assertThat(folders.filter(Files::isDirectory))
          .hasSizeGreaterThan(5)
          .allSatisfy(
              folder -> {
                assertThat(folder.resolve("pom.xml")).exists();
                if (Files.exists(folder.resolve("invoker.properties"))) {
                  // one that must fail is worth nothing unless somebody reads why
                  assertThat(folder.resolve("verify.groovy")).content().contains("assert log");
                }
              });
    }
  }

  /** A file as the build passes it on: its versions filled in. */
  private static String file(String file) throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    return Files.readString(Path.of(file))
        .replace("@project.version@", element(pom, "version"))
        .replace("@junit.version@", element(pom, "junit.version"))
        .replace("@surefire-plugin.version@", element(pom, "surefire-plugin.version"));
  }

  /** What the first element of that name holds. */
  private static String element(String pom, String name) {
    int start = pom.indexOf("<" + name + ">") + name.length() + 2;
    return pom.substring(start, pom.indexOf("</" + name + ">", start));
  }

  /** Lines without what indents them, for a recipe may be part of something. */
  private static String unindented(String text) {
    List<String> lines = new ArrayList<>();
    text.lines().map(String::strip).forEach(lines::add);
    return String.join("\n", lines);
  }
}
