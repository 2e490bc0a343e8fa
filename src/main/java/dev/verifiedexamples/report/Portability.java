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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where runtimes part, and where documents are wrong: a page for people, and the same with every
 * observation as JSON.
 */
public final class Portability {

  /** What the page is called. */
  public static final String PAGE = "PORTABILITY.md";

  /**
   * What the JSON document is called; {@code portability.schema.json} beside this class is its
   * schema.
   */
  public static final String DATA = "portability.json";

  private static final String TEMPLATE = "portability.md.mustache";

  private final PortabilityPage page;
  private final PortabilityData data;

  /**
   * The report on a corpus.
   *
   * @param checks the verdicts on all of its examples
   * @param runtimes what they were verified on
   * @param sources titles of the source documents, by the letter that their items begin with
   */
  public Portability(
      List<CrossCheck> checks, List<RuntimeInfo> runtimes, Map<String, String> sources) {
    this.page = PortabilityPage.of(checks, runtimes, sources);
    this.data = PortabilityData.of(checks, runtimes);
  }

  /** The page. */
  public String page() {
    return template().execute(page);
  }

  /** The same without what depends on the machine: the versions of the runtimes. */
  public static String comparable(String page) {
    return page.replaceAll("(?s)<!-- verified on -->.*?<!-- end -->\n", "");
  }

  /** The JSON document. */
  public String data() {
    return data.json();
  }

  /**
   * Writes both into a folder, which is made if need be; each of them whole, or not at all.
   *
   * @throws IOException if that fails
   */
  public void write(Path folder) throws IOException {
    WholeFile.write(folder.resolve(PAGE), page());
    WholeFile.write(folder.resolve(DATA), data());
  }

  private static Template template() {
    try (InputStream in = Portability.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException("this library's jar lacks " + TEMPLATE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).compile(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
