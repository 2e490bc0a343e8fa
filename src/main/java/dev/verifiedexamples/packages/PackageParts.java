package dev.verifiedexamples.packages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a folder are that was filled from a lock. All paths are relative to the folder.
 *
 * @param folders what packages are imported from
 * @param interpreter the CPython that native packages are built for, if one came along
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PackageParts(List<Part> folders, @Nullable String interpreter) {

  /** The file that says so, in the folder. */
  public static final String FILE = "parts.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * A folder of packages.
   *
   * @param path the folder
   * @param cpython the release that it was built for; nothing for what any Python runs
   * @param environment by variable, the paths that a process needs in it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(
      String path, @Nullable String cpython, @Nullable Map<String, List<String>> environment) {}

  /** Copies the list. */
  public PackageParts {
    folders = List.copyOf(folders);
  }

  /** As JSON. */
  public String json() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain values can't be written", impossible);
    }
  }

  /**
   * What the file in a folder says.
   *
   * @throws IOException if it can't be read
   */
  static PackageParts of(Path folder) throws IOException {
    return JSON.readValue(folder.resolve(FILE).toFile(), PackageParts.class);
  }
}
