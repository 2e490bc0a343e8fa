package dev.verifiedexamples.syntax;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.Requirement;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Settings;
import dev.verifiedexamples.document.Statement;
import dev.verifiedexamples.document.Unreadable.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the Python module {@code reader} says of a source. */
record SourceFacts(
    List<ProblemFact> problems,
    @Nullable String docstring,
    @Nullable MetadataFact metadata,
    List<StatementFact> statements,
    List<ClaimFact> claims,
    List<UnclaimedFact> unclaimed,
    List<BlockFact> blocks,
    String instrumented,
    boolean unparsed,
    boolean realTime) {

  record ProblemFact(int line, String message, String hint, String excerpt) {

    Problem toProblem() {
      return new Problem(line, message, hint, excerpt);
    }
  }

  record MetadataFact(
      int line,
      List<RequirementFact> dependencies,
      @Nullable PythonFact requiresPython,
      JsonNode settings) {}

  record PythonFact(String text, List<List<String>> conditions) {

    Settings.PythonRequirement toRequirement() {
      return new Settings.PythonRequirement(text, SourceFacts.conditions(conditions));
    }
  }

  record RequirementFact(
      String name,
      List<String> extras,
      List<List<String>> conditions,
      @Nullable JsonNode marker,
      String text) {

    Requirement toRequirement() {
      return new Requirement(
          name,
          SourceFacts.conditions(conditions),
          Optional.ofNullable(marker).filter(node -> !node.isNull()).map(Markers::of),
          text);
    }
  }

  record StatementFact(
      int id, String text, int first, int last, String scope, String shows, boolean open) {

    Statement toStatement() {
      return new Statement(
          id,
          text,
          first,
          last,
          scope,
          Statement.Shows.valueOf(shows.toUpperCase(Locale.ROOT)),
          open);
    }
  }

  record ClaimFact(
      int statement,
      int line,
      String scope,
      boolean anyOrder,
      boolean escaped,
      List<LineFact> lines,
      String note) {

    Claim toClaim(Statement about) {
      return new Claim(
          about,
          line,
          Scope.of(scope),
          anyOrder,
          escaped,
          lines.stream().map(LineFact::toLine).toList(),
          note);
    }
  }

  /** The text of a source, or why it has none. */
  record TextFact(@Nullable String text, @Nullable String problem) {}

  record LineFact(
      int line,
      String text,
      boolean raises,
      @Nullable String literal,
      @Nullable String type,
      @Nullable String decoded) {

    Claim.Line toLine() {
      return new Claim.Line(
          line,
          text,
          raises,
          Optional.ofNullable(literal),
          Optional.ofNullable(type),
          Optional.ofNullable(decoded));
    }
  }

  record UnclaimedFact(int line, String text, String output) {

    Example.Unclaimed toUnclaimed() {
      return new Example.Unclaimed(line, text, output);
    }
  }

  record BlockFact(
      int first, int last, List<String> imports, @JsonProperty("uses") List<Integer> buildsOn) {

    Example.Block toBlock() {
      return new Example.Block(first, last, imports, buildsOn);
    }
  }

  private static List<Requirement.Condition> conditions(List<List<String>> pairs) {
    return pairs.stream().map(pair -> new Requirement.Condition(pair.get(0), pair.get(1))).toList();
  }

  /** The claims, each with the statement that it is about. */
  List<Claim> toClaims() {
    Map<Integer, Statement> byId =
        statements.stream()
            .map(StatementFact::toStatement)
            .collect(Collectors.toMap(Statement::id, Function.identity()));
    return claims.stream().map(claim -> claim.toClaim(statement(byId, claim))).toList();
  }

  private static Statement statement(Map<Integer, Statement> byId, ClaimFact claim) {
    Statement statement = byId.get(claim.statement());
    if (statement == null) {
      throw new IllegalStateException("the claim in line " + claim.line() + " is about nothing");
    }
    return statement;
  }
}
