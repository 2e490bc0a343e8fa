package dev.verifiedexamples.syntax;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.verifiedexamples.document.Candidate;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the Python module {@code audit} says of a document. */
record LooseFacts(
    List<SourceFacts.ProblemFact> problems,
    List<SourceFacts.StatementFact> statements,
    List<CandidateFact> candidates,
    String instrumented) {

  record CandidateFact(
      int line,
      String comment,
      String form,
      @JsonSetter(nulls = Nulls.SET) @Nullable Integer statement,
      List<SourceFacts.LineFact> lines,
      @JsonSetter(nulls = Nulls.SET) SourceFacts.@Nullable LineFact head,
      @JsonSetter(nulls = Nulls.SET) @Nullable String raises,
      boolean clearly) {

    Candidate toCandidate(Map<Integer, Statement> statements) {
      return new Candidate(
          line,
          comment,
          Candidate.Form.valueOf(form.toUpperCase(Locale.ROOT)),
          Optional.ofNullable(statement).map(statements::get),
          lines.stream().map(SourceFacts.LineFact::toLine).toList(),
          Optional.ofNullable(head).map(SourceFacts.LineFact::toLine),
          Optional.ofNullable(raises),
          clearly);
    }
  }

  private List<Statement> allStatements() {
    return statements.stream().map(SourceFacts.StatementFact::toStatement).toList();
  }

  List<Candidate> toCandidates() {
    Map<Integer, Statement> byId =
        allStatements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
    return candidates.stream().map(each -> each.toCandidate(byId)).toList();
  }

  /** A claim of nothing for each statement: that is how a runtime comes to know them. */
  List<Claim> toClaims() {
    return allStatements().stream()
        .map(
            each -> new Claim(each, each.lastLine(), Scope.EVERYWHERE, false, false, List.of(), ""))
        .toList();
  }
}
