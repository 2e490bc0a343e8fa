package dev.verifiedexamples.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verifiedexamples.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a corpus says about where its items come from: {@code catalogue.json} in its folder. */
public final class Catalogue {

  /** What the file is called. */
  public static final String FILE = "catalogue.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Catalogue() {}

  /**
   * The titles of the source documents, by the letter that the ids of their items begin with;
   * nothing if the folder has no catalogue.
   *
   * @throws UnusableInputException if the catalogue can't be read
   */
  public static Map<String, String> sources(Path folder) throws UnusableInputException {
    Path file = folder.resolve(FILE);
    Map<String, String> sources = new TreeMap<>();
    if (Files.isRegularFile(file)) {
      try {
        JsonNode root = JSON.readTree(file.toFile());
        root.path("sources")
            .properties()
            .forEach(entry -> sources.put(entry.getKey(), entry.getValue().asText()));
      } catch (IOException broken) {
        throw new UnusableInputException(file + ": this is no catalogue: " + broken.getMessage());
      }
    }
    return sources;
  }
}
