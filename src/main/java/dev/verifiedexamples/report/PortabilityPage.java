package dev.verifiedexamples.report;

import dev.verifiedexamples.document.Claim;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Scope;
import dev.verifiedexamples.document.Shim;
import dev.verifiedexamples.document.Statement;
import dev.verifiedexamples.verdict.CrossCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the templates of the pages are filled with; every text is ready for a cell of a table. */
record PortabilityPage(
    int examples,
    int claims,
    int everywhere,
    int scoped,
    int errata,
    String unconfirmed,
    List<VerifiedOn> runtimes,
    List<Cause> causes,
    List<Alone> alone,
    List<StandIn> standIns,
    List<Erratum> errataRows,
    List<Row> all) {

  /** One of the runtimes. */
  record VerifiedOn(String title) {}

  /** Examples that differ for the same cause, and the page that shows them. */
  record Cause(String cause, String page, List<Differing> examples) {

    /** How many there are. */
    int count() {
      return examples.size();
    }

    /** How many of their statements differ. */
    int statements() {
      return examples.stream().mapToInt(each -> each.statements().size()).sum();
    }
  }

  /** An example whose claims differ. */
  record Differing(
      String title, String id, String link, String reason, List<Difference> statements) {}

  /** An example that only one kind of runtime can run. */
  record Alone(String title, String id, String link, String runtime, String reason) {}

  /** A shim, and the examples that it is for. */
  record StandIn(String word, String packages, int examples) {}

  /** A statement that shows different things. */
  record Difference(int line, String link, String statement, String cpython, String graalpy) {}

  /** What a document says, and what is so. */
  record Erratum(
      String document,
      String id,
      String link,
      int line,
      String statement,
      String documented,
      String truth,
      String why) {}

  /** An example in numbers. */
  record Row(String id, String link, String title, int claims, int scoped, int errata) {}

  private static final String UNNAMED_CAUSE = "other";
  private static final String NOTHING = "–";

  /** The pages as they are in a folder, from which they link to the examples. */
  static PortabilityPage of(
      List<CrossCheck> checks,
      List<RuntimeInfo> runtimes,
      Map<String, String> sources,
      Path folder) {
    List<Example> examples = checks.stream().map(CrossCheck::example).toList();
    List<Row> rows = examples.stream().map(example -> row(example, folder)).toList();
    int claims = rows.stream().mapToInt(Row::claims).sum();
    int scoped = rows.stream().mapToInt(Row::scoped).sum();
    int errata = rows.stream().mapToInt(Row::errata).sum();
    int unconfirmed = checks.stream().mapToInt(check -> check.unconfirmed().size()).sum();
    return new PortabilityPage(
        rows.size(),
        claims,
        claims - scoped - errata,
        scoped,
        errata,
        unconfirmed == 0 ? "" : String.valueOf(unconfirmed),
        runtimes.stream().map(info -> new VerifiedOn(version(info))).toList(),
        causes(examples, folder),
        examples.stream()
            .filter(PortabilityPage::isForOneRuntime)
            .map(example -> alone(example, folder))
            .toList(),
        standIns(examples),
        examples.stream().flatMap(example -> errata(example, sources, folder).stream()).toList(),
        rows);
  }

  /** Without the place of an executable, which is the machine's own. */
  private static String version(RuntimeInfo info) {
    return info.kind() == RuntimeInfo.Kind.GRAALPY
        ? info.title()
        : info.kind().title() + " " + info.version();
  }

  private static Row row(Example example, Path folder) {
    return new Row(
        example.id(),
        link(example, folder),
        cell(example.title()),
        example.claims().size(),
        count(example, scope -> isForOneRuntime(example) || scope.runtime().isPresent())
            - (isForOneRuntime(example) ? count(example, Scope::isErratum) : 0),
        count(example, Scope::isErratum));
  }

  private static boolean isForOneRuntime(Example example) {
    return example.settings().runtimes().size() == 1;
  }

  private static Alone alone(Example example, Path folder) {
    return new Alone(
        cell(example.title()),
        example.id(),
        link(example, folder),
        example.settings().runtimes().iterator().next().title(),
        cell(capitalized(example.differs().map(Example.Difference::reason).orElse(""))));
  }

  private static List<StandIn> standIns(List<Example> examples) {
    return Arrays.stream(Shim.values())
        .map(shim -> standIn(shim, examples))
        .filter(each -> each.examples() > 0)
        .toList();
  }

  private static StandIn standIn(Shim shim, List<Example> examples) {
    List<Example> users =
        examples.stream()
            .filter(example -> example.settings().runtimes().contains(RuntimeInfo.Kind.GRAALPY))
            .filter(example -> example.settings().allShims().contains(shim))
            .toList();
    String packages = shim.packages().stream().sorted().collect(Collectors.joining(", "));
    return new StandIn(shim.word(), packages, users.size());
  }

  private static int count(Example example, Predicate<Scope> which) {
    return (int) example.claims().stream().map(Claim::scope).filter(which).count();
  }

  private static List<Cause> causes(List<Example> examples, Path folder) {
    Map<String, List<Differing>> byCause = new TreeMap<>();
    for (Example example : examples) {
      List<Difference> differences = differences(example, folder);
      if (!differences.isEmpty()) {
        byCause
            .computeIfAbsent(cause(example), cause -> new ArrayList<>())
            .add(differing(example, differences, folder));
      }
    }
    return byCause.entrySet().stream()
        .map(entry -> new Cause(entry.getKey(), page(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static String cause(Example example) {
    String cause = example.differs().map(Example.Difference::cause).orElse(UNNAMED_CAUSE);
    return capitalized(cause);
  }

  /** {@code memory-management.md}: a name that no other page has, for those have an underscore. */
  private static String page(String cause) {
    return cause.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + ".md";
  }

  private static String capitalized(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static Differing differing(Example example, List<Difference> differences, Path folder) {
    String reason = example.differs().map(Example.Difference::reason).orElse("");
    return new Differing(
        example.title(), example.id(), link(example, folder), capitalized(reason), differences);
  }

  private static List<Difference> differences(Example example, Path folder) {
    List<Difference> differences = new ArrayList<>();
    for (Statement statement : example.statements()) {
      List<Claim> claims =
          example.claims().stream()
              .filter(claim -> claim.statement().equals(statement))
              .filter(claim -> claim.scope().runtime().isPresent())
              .toList();
      if (!claims.isEmpty()) {
        differences.add(
            new Difference(
                claims.get(0).line(),
                link(example, folder),
                code(statement.text()),
                shown(claims, RuntimeInfo.Kind.CPYTHON),
                shown(claims, RuntimeInfo.Kind.GRAALPY)));
      }
    }
    return differences;
  }

  private static String shown(List<Claim> claims, RuntimeInfo.Kind kind) {
    String shown =
        claims.stream()
            .filter(claim -> claim.scope().runtime().equals(Optional.of(kind)))
            .map(claim -> versions(claim) + text(claim))
            .collect(Collectors.joining("<br>"));
    return shown.isEmpty() ? NOTHING : shown;
  }

  private static String versions(Claim claim) {
    return claim.scope().versions().map(versions -> versions + ": ").orElse("");
  }

  private static List<Erratum> errata(Example example, Map<String, String> sources, Path folder) {
    return example.claims().stream()
        .filter(claim -> claim.scope().isErratum())
        .map(
            claim ->
                new Erratum(
                    document(example, sources),
                    example.id(),
                    link(example, folder),
                    claim.line(),
                    code(claim.statement().text()),
                    text(claim),
                    truth(example, claim),
                    cell(claim.note())))
        .toList();
  }

  private static String truth(Example example, Claim erratum) {
    return example.claims().stream()
        .filter(claim -> claim.statement().equals(erratum.statement()))
        .filter(claim -> !claim.scope().isErratum())
        .map(claim -> where(claim) + text(claim))
        .collect(Collectors.joining("<br>"));
  }

  private static String where(Claim claim) {
    String where = claim.scope().spelling();
    return where.isEmpty() ? "" : where + ": ";
  }

  /** {@code B69 (By example, advanced)}: what the example covers, and in which document. */
  private static String document(Example example, Map<String, String> sources) {
    return example.covers().stream()
        .map(id -> id + sourceOf(id, sources))
        .collect(Collectors.joining("<br>"));
  }

  private static String sourceOf(String id, Map<String, String> sources) {
    String title = sources.getOrDefault(id.replaceAll("\\d+$", ""), "");
    return title.isEmpty() ? "" : " (" + title + ")";
  }

  private static String link(Example example, Path folder) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = example.path().toAbsolutePath().normalize();
    return Objects.equals(from.getRoot(), to.getRoot())
        ? from.relativize(to).toString().replace('\\', '/')
        : to.toUri().toString(); // on another drive
  }

  private static String text(Claim claim) {
    return Arrays.stream(claim.text().split("\n", -1))
        .map(line -> line.isEmpty() ? "(an empty line)" : code(line))
        .collect(Collectors.joining("<br>"));
  }

  /** As code, whatever backquotes and bars are in it. */
  private static String code(String text) {
    String fence = text.contains("`") ? "``" : "`";
    String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
    return fence + pad + text.replace("|", "\\|") + pad + fence;
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
