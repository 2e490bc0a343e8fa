package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
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
 * @param unclaimed comments that look like outputs, and that nothing checks
 * @param blocks of a page, its blocks of code, in order; none for a script
 * @param notRead of a page, what in it looks like Python with claims, and was passed over
 * @param instrumented the source as a runtime compiles it: the same lines, its claimed statements
 *     reporting what they show
 */
@PublicApi
public record Example(
    String id,
    Path path,
    String title,
    Optional<Difference> differs,
    List<String> covers,
    Settings settings,
    List<Claim> claims,
    List<Unclaimed> unclaimed,
    List<Block> blocks,
    List<NotRead> notRead,
    String instrumented)
    implements Reading {

  /**
   * A comment behind a statement that looks like an output, without the arrow of a claim.
   *
   * @param line where it stands, from 1
   * @param text the comment
   * @param output the output that it looks like
   */
  public record Unclaimed(int line, String text, String output) {}

  /**
   * A block of a page.
   *
   * @param first its first line, from 1
   * @param last its last line
   * @param imports modules beyond the standard library that it imports
   * @param buildsOn the places of the blocks before it whose names it uses
   */
  public record Block(int first, int last, List<String> imports, List<Integer> buildsOn) {

    /** Copies the lists. */
    public Block {
      imports = List.copyOf(imports);
      buildsOn = List.copyOf(buildsOn);
    }
  }

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
    unclaimed = List.copyOf(unclaimed);
    blocks = List.copyOf(blocks);
    notRead = List.copyOf(notRead);
  }

  /** The folder it stands in, such as {@code decorators}; empty at the top of its corpus. */
  public String topic() {
    int slash = id.lastIndexOf('/');
    return slash < 0 ? "" : id.substring(0, slash);
  }

  /** This example with one claim instead of another. */
  public Example with(Claim claim, Claim other) {
    List<Claim> changed = claims.stream().map(each -> each.equals(claim) ? other : each).toList();
    return new Example(
        id,
        path,
        title,
        differs,
        covers,
        settings,
        changed,
        unclaimed,
        blocks,
        notRead,
        instrumented);
  }

  /** This example, executed from another instrumented text. */
  public Example instrumentedAs(String text) {
    return new Example(
        id, path, title, differs, covers, settings, claims, unclaimed, blocks, notRead, text);
  }

  /** This example, asking for something else. */
  public Example asking(Settings others) {
    return new Example(
        id, path, title, differs, covers, others, claims, unclaimed, blocks, notRead, instrumented);
  }

  /** The statements that are claimed, in the order of their lines. */
  public List<Statement> statements() {
    return claims.stream().map(Claim::statement).distinct().toList();
  }
}
