package dev.verifiedexamples.mutation;

import dev.verifiedexamples.document.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One change to a claim, which makes it say something else.
 *
 * @param change what is changed, in words
 * @param lines the lines of the changed claim
 */
record Mutation(String change, List<Line> lines) {

  /** A line of a claim as it is written. */
  record Line(String text, boolean raises) {}

  Mutation {
    lines = List.copyOf(lines);
  }

  /** The changes to what a claim says, each of them alone. */
  static List<Mutation> of(Claim claim) {
    List<Line> lines =
        claim.lines().stream().map(line -> new Line(line.text(), line.raises())).toList();
    List<Mutation> mutations = new ArrayList<>();
    if (lines.isEmpty()) {
      mutations.add(new Mutation("output claimed", List.of(new Line("True", false))));
    }
    for (int at = 0; at < lines.size(); at++) {
      for (TextChange change : TextChange.values()) {
        for (String text : change.of(lines.get(at).text())) {
          Line changed = new Line(text, lines.get(at).raises());
          mutations.add(new Mutation(change.title(), with(lines, at, changed)));
        }
      }
      mutations.add(new Mutation("a line doubled", inserted(lines, at)));
      mutations.add(new Mutation("a line dropped", dropped(lines, at)));
      if (at > 0 && !claim.anyOrder()) {
        mutations.add(new Mutation("two lines swapped", swapped(lines, at)));
      }
    }
    return mutations.stream().filter(mutation -> !mutation.lines.equals(lines)).toList();
  }

  private static List<Line> with(List<Line> lines, int at, Line changed) {
    List<Line> result = new ArrayList<>(lines);
    result.set(at, changed);
    return result;
  }

  private static List<Line> inserted(List<Line> lines, int at) {
    List<Line> result = new ArrayList<>(lines);
    result.add(at, lines.get(at));
    return result;
  }

  private static List<Line> dropped(List<Line> lines, int at) {
    return IntStream.range(0, lines.size())
        .filter(each -> each != at)
        .mapToObj(lines::get)
        .toList();
  }

  private static List<Line> swapped(List<Line> lines, int at) {
    List<Line> result = new ArrayList<>(lines);
    result.set(at, lines.get(at - 1));
    result.set(at - 1, lines.get(at));
    return result;
  }
}
