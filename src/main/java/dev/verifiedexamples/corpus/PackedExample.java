package dev.verifiedexamples.corpus;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Permission;
import dev.verifiedexamples.document.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An example of a packed corpus, as data: for tests of parsers, editors, sandboxes and whatever
 * else takes Python.
 *
 * <pre>{@code
 * PackedExample example = Corpus.bundled().example("decorators/stacked_decorators.py");
 * assertThat(ourParser.apply(example.source())).isNotEmpty();
 * }</pre>
 *
 * @param id its name within its corpus, such as {@code decorators/singleton.py}
 * @param title what it shows, in a sentence
 * @param covers ids of the catalogue's items that it shows
 * @param packages what it needs beyond the standard library, such as {@code django>=4.2}
 * @param permissions what it may do beyond the defaults
 * @param claims its claims, in the order of their lines
 * @param source its text
 */
@PublicApi
public record PackedExample(
    String id,
    String title,
    List<String> covers,
    List<String> packages,
    Set<Permission> permissions,
    List<PackedClaim> claims,
    String source) {

  /** Copies the collections. */
  public PackedExample {
    covers = List.copyOf(covers);
    packages = List.copyOf(packages);
    permissions = Set.copyOf(permissions);
    claims = List.copyOf(claims);
  }

  /** An example with its text, its claims not verified. */
  public static PackedExample of(Example example, String source) {
    return new PackedExample(
        example.id(),
        example.title(),
        example.covers(),
        example.settings().dependencies().stream().map(Requirement::text).toList(),
        example.settings().permissions(),
        example.claims().stream()
            .map(
                claim ->
                    new PackedClaim(
                        claim.line(),
                        claim.statement().text(),
                        claim.scope(),
                        claim.text(),
                        Map.of()))
            .toList(),
        source);
  }

  /** The folder it stands in, such as {@code decorators}; empty at the top of its corpus. */
  public String topic() {
    int slash = id.lastIndexOf('/');
    return slash < 0 ? "" : id.substring(0, slash);
  }

  PackedExample with(List<PackedClaim> others) {
    return new PackedExample(id, title, covers, packages, permissions, others, source);
  }

  /** Whether this is the same example, whatever became of its claims. */
  boolean isLike(PackedExample other) {
    if (!source.equals(other.source) || claims.size() != other.claims.size()) {
      return false;
    }
    for (int number = 0; number < claims.size(); number++) {
      if (!claims.get(number).isLike(other.claims.get(number))) {
        return false;
      }
    }
    return true;
  }

  /** Its id, which is what a parameterized test calls it. */
  @Override
  public String toString() {
    return id;
  }
}
