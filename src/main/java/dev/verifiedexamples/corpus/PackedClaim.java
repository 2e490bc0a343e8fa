package dev.verifiedexamples.corpus;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.verdict.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A claim of a packed example, as data.
 *
 * <pre>{@code
 * for (PackedClaim claim : Corpus.bundled().example("decorators/stacked_decorators.py").claims()) {
 *   System.out.println(claim.line() + ": " + claim.statement() + " shows " + claim.text());
 * }
 * }</pre>
 *
 * @param line the line of its first arrow, from 1
 * @param statement the code that it is about, on one line
 * @param scope for which runtimes it speaks
 * @param text what is to be shown, a line each, as it stands behind the arrows
 * @param verdicts what became of it when the corpus was packed, by the id of the runtime; empty if
 *     it was not verified then
 */
@PublicApi
public record PackedClaim(
    int line, String statement, Scope scope, String text, Map<String, Verdict> verdicts) {

  /** Copies the map, keeping its order. */
  public PackedClaim {
    verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
  }

  /** Whether this is the same claim, whatever became of it. */
  boolean isLike(PackedClaim other) {
    return line == other.line
        && statement.equals(other.statement)
        && scope.equals(other.scope)
        && text.equals(other.text);
  }
}
