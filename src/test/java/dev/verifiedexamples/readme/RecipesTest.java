package dev.verifiedexamples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The README's recipes are those of the consumer projects, which the build executes. */
class RecipesTest {

  private static final String SECTION = "Use it in your project";
  private static final String PROJECTS = "src/it/";

  @Test
  void every_recipe_names_a_file_of_a_consumer_project_and_is_part_of_it() throws IOException {
    List<Recipe> recipes = recipes();

    assertThat(recipes).hasSizeGreaterThan(5);
    for (Recipe recipe : recipes) {
      assertThat(recipe.file()).startsWith(PROJECTS);
      assertThat(unindented(consumer(recipe.file())))
          .as(recipe.file())
          .contains(unindented(recipe.text()));
    }
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

  /** A block of the section, and the file that the comment before it names. */
  private record Recipe(String file, String text) {}

  private static List<Recipe> recipes() throws IOException {
    List<Recipe> recipes = new ArrayList<>();
    Node node = Parser.builder().build().parse(Files.readString(Path.of("README.md")));
    boolean inside = false;
    for (Node at = node.getFirstChild(); at != null; at = at.getNext()) {
      if (at instanceof Heading heading && heading.getLevel() == 2) {
        inside = heading.getFirstChild() instanceof Text text && text.getLiteral().equals(SECTION);
      } else if (inside && at instanceof FencedCodeBlock block) {
        assertThat(at.getPrevious())
            .as("a comment before the block %s", block.getLiteral())
            .isInstanceOf(HtmlBlock.class);
        String comment = ((HtmlBlock) at.getPrevious()).getLiteral();
        recipes.add(
            new Recipe(comment.replace("<!--", "").replace("-->", "").strip(), block.getLiteral()));
      }
    }
    return recipes;
  }

  /** A file as the build passes it on: its versions filled in. */
  private static String consumer(String file) throws IOException {
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
