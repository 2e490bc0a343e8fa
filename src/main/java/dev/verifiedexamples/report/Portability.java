package dev.verifiedexamples.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.machine.WholeFile;
import dev.verifiedexamples.verdict.CrossCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where runtimes differ, and where documents are wrong: pages for people, and the same with every
 * observation as JSON.
 */
public final class Portability {

  /** The folder of the pages, in the folder of a report. */
  public static final String PAGES = "pages";

  /** The page that leads to the others. */
  public static final String INDEX = "README.md";

  /**
   * What the JSON document is called; {@code portability.schema.json} beside this class is its
   * schema.
   */
  public static final String DATA = "portability.json";

  private final List<CrossCheck> checks;
  private final List<RuntimeInfo> runtimes;
  private final Map<String, String> sources;

  /**
   * The report on a corpus.
   *
   * @param checks the verdicts on all of its examples
   * @param runtimes what they were verified on
   * @param sources titles of the source documents, by the letter that their items begin with
   */
  public Portability(
      List<CrossCheck> checks, List<RuntimeInfo> runtimes, Map<String, String> sources) {
    this.checks = List.copyOf(checks);
    this.runtimes = List.copyOf(runtimes);
    this.sources = Map.copyOf(sources);
  }

  /**
   * The pages, by the names of their files: an index, one for each cause of differences, and lists
   * of the whole corpus.
   *
   * @param folder where they will be, and from where they link to the examples
   */
  public SortedMap<String, String> pages(Path folder) {
    PortabilityPage page = PortabilityPage.of(checks, runtimes, sources, folder);
    SortedMap<String, String> pages = new TreeMap<>();
    pages.put(INDEX, template("index.md").execute(page));
    for (String list : List.of("one_runtime.md", "all_errata.md", "all_examples.md")) {
      pages.put(list, template(list).execute(page));
    }
    Template cause = template("cause.md");
    page.causes().forEach(each -> pages.merge(each.page(), cause.execute(each), String::concat));
    return pages;
  }

  /** A page without what depends on the machine: the versions of the runtimes. */
  public static String comparable(String page) {
    return page.replaceAll("(?s)<!-- verified on -->.*?<!-- end -->\n", "");
  }

  /** The JSON document. */
  public String data() {
    return PortabilityData.of(checks, runtimes).json();
  }

  /**
   * Writes the pages and the JSON document into a folder, which is made if need be; each file
   * whole, or not at all.
   *
   * @throws IOException if that fails
   */
  public void write(Path folder) throws IOException {
    write(folder, Files.createDirectories(folder.resolve(PAGES)).toRealPath());
  }

  /**
   * Writes them, but with the links that the pages need elsewhere.
   *
   * @param copy the folder that the pages will be copied into
   * @throws IOException if that fails
   */
  public void write(Path folder, Path copy) throws IOException {
    for (Map.Entry<String, String> page : pages(copy).entrySet()) {
      WholeFile.write(folder.resolve(PAGES).resolve(page.getKey()), page.getValue());
    }
    WholeFile.write(folder.resolve(DATA), data());
  }

  private static Template template(String name) {
    String resource = "portability/" + name + ".mustache";
    try (InputStream in = Portability.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("this library's jar lacks " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).compile(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
