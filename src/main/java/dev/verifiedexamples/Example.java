package dev.verifiedexamples;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One documented Python script.
 *
 * @param id its name within its corpus, such as {@code decorators/singleton.py}
 * @param path the file
 * @param title the first line of its docstring, empty if it has none
 * @param differs where and why runtimes part in it, as its docstring says
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
    Optional<Difference> differs,
    List<String> covers,
    Settings settings,
    List<Claim> claims,
    String instrumented)
    implements Reading {

  /**
   * Why runtimes part.
   *
   * @param cause the field it belongs to, such as {@code memory management}
   * @param reason the difference in a sentence or two
   */
  public record Difference(String cause, String reason) {}

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

  /** This example with one claim instead of another. */
  public Example with(Claim claim, Claim other) {
    List<Claim> changed = claims.stream().map(each -> each.equals(claim) ? other : each).toList();
    return new Example(id, path, title, differs, covers, settings, changed, instrumented);
  }

  /** This example, executed from another instrumented text. */
  public Example instrumentedAs(String text) {
    return new Example(id, path, title, differs, covers, settings, claims, text);
  }

  /** The statements that are claimed, in the order of their lines. */
  public List<Statement> statements() {
    return claims.stream().map(Claim::statement).distinct().toList();
  }
}
