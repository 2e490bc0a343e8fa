package dev.verifiedexamples.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The corpus in this library's jar, read once, when it is first asked for. */
final class Bundle {

  private static final String INDEX = "index.json";
  private static final String FOLDER = "python-examples/";

  private static @Nullable PackedCorpus corpus;

  private Bundle() {}

  static synchronized PackedCorpus corpus() {
    PackedCorpus known = corpus;
    if (known == null) {
      known = read();
      corpus = known;
    }
    return known;
  }

  private static PackedCorpus read() {
    List<String> listed = new ArrayList<>();
    PackedCorpus read =
        PackedCorpus.read(
            resource(INDEX),
            id -> {
              listed.add(id);
              return resource(FOLDER + id);
            });
    if (read.examples().size() != listed.size() || listed.isEmpty()) {
      throw new IllegalStateException(
          "this library's jar holds other examples than its index says: %s of %s are as indexed"
              .formatted(read.examples().size(), listed.size()));
    }
    return read;
  }

  private static String resource(String name) {
    try (InputStream in = Bundle.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "this library's jar lacks " + name + "; `mvn process-classes` makes the index");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
