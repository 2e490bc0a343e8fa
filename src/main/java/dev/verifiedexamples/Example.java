package dev.verifiedexamples;

import java.nio.file.Path;
import java.util.List;

/**
 * One documented Python script.
 *
 * @param id its name within its corpus, such as {@code decorators/singleton.py}
 * @param path the file
 * @param title the first line of its docstring, empty if it has none
 * @param covers ids of the catalogue's items that it shows
 * @param settings what it asks for
 * @param claims its claims, in the order of their lines
 * @param instrumented the source as a runtime compiles it: the same lines, its claimed statements
 *     reporting what they show
 */
public record Example(
    String id,
    Path path,
    String title,
    List<String> covers,
    Settings settings,
    List<Claim> claims,
    String instrumented)
    implements Reading {

  /** Copies the lists. */
  public Example {
    covers = List.copyOf(covers);
    claims = List.copyOf(claims);
  }

  /** The folder it stands in, such as {@code decorators}; empty at the top of its corpus. */
  public String topic() {
    int slash = id.lastIndexOf('/');
    return slash < 0 ? "" : id.substring(0, slash);
  }

  /** The statements that are claimed, in the order of their lines. */
  public List<Statement> statements() {
    return claims.stream().map(Claim::statement).distinct().toList();
  }
}
