package dev.verifiedexamples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.audit.Audit;
import dev.verifiedexamples.audit.Finding;
import dev.verifiedexamples.audit.Finding.Outcome;
import dev.verifiedexamples.corpus.Corpus;
import dev.verifiedexamples.corpus.ExampleFile;
import dev.verifiedexamples.document.LooseDocument;
import dev.verifiedexamples.execution.Execution;
import dev.verifiedexamples.messages.AuditText;
import dev.verifiedexamples.messages.Messages;
import dev.verifiedexamples.runtime.Runtimes;
import dev.verifiedexamples.syntax.LooseReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges what may be outputs in documents that nobody has written for this library. */
@Command(
    name = "audit",
    description = {
      "Judges what may be outputs in any document: # => 3, # -> 3, #> 3, # Output: 3, # 3.",
      "It runs the document as at a prompt: what raises does not stop the rest."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AuditCommand implements Callable<Integer> {

  enum Format {
    text,
    json
  }

  enum FailOn {
    refuted,
    never
  }

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scripts and Markdown pages")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for people, json for programs. Default: text")
  private Format format = Format.text;

  @Option(
      names = "--fail-on",
      paramLabel = "OUTCOME",
      description = "refuted: exit status 1 if something is refuted. Default: never")
  private FailOn failOn = FailOn.never;

  @Mixin private final RuntimesMixin runtimesMixin = new RuntimesMixin();

  @Spec private CommandSpec spec;

  AuditCommand() {}

  @Override
  public Integer call() throws UnusableInputException {
    List<ExampleFile> files = Corpus.find(paths).files();
    Map<LooseDocument, List<Finding>> findings = new LinkedHashMap<>();
    try (Runtimes runtimes = runtimesMixin.open()) {
      LooseReader reader = new LooseReader(runtimes::answer);
      for (ExampleFile file : files) {
        LooseDocument document = reader.read(file.id(), file.path());
        findings.put(document, Audit.of(document, runs(document, runtimes)));
        if (format == Format.text) {
          print(document, findings.getOrDefault(document, List.of()));
        }
      }
    }
    if (format == Format.json) {
      out().println(json(findings));
      out().flush();
    }
    boolean refuted =
        findings.values().stream()
            .flatMap(List::stream)
            .anyMatch(each -> each.outcome() == Outcome.REFUTED);
    return (refuted && failOn == FailOn.refuted ? ExitStatus.REFUTED : ExitStatus.CONFIRMED).code();
  }

  private static List<Audit.Run> runs(LooseDocument document, Runtimes runtimes) {
    List<Audit.Run> runs = new ArrayList<>();
    for (Execution first : runtimes.execute(document.example())) {
      runs.add(new Audit.Run(first, runtimes.executeAgain(document.example(), first.runtime())));
    }
    return runs;
  }

  private void print(LooseDocument document, List<Finding> findings) {
    document
        .problems()
        .forEach(
            each ->
                out().println(Messages.at(document.path(), each.line()) + ": " + each.message()));
    document.notRead().forEach(each -> out().println(Messages.of(each)));
    findings.stream()
        .filter(each -> each.outcome() != Outcome.CONFIRMED)
        .forEach(each -> out().println(AuditText.of(document.path(), each)));
    String counts =
        counts(findings).entrySet().stream()
            .map(each -> each.getValue() + " " + AuditText.of(each.getKey()))
            .collect(Collectors.joining("; "));
    out().println(Messages.at(document.path(), 0) + ": " + counts);
    out().println();
    out().flush();
  }

  private static Map<Outcome, Integer> counts(List<Finding> findings) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(
          outcome, (int) findings.stream().filter(each -> each.outcome() == outcome).count());
    }
    return counts;
  }

  private static String json(Map<LooseDocument, List<Finding>> findings) {
    List<Map<String, Object>> files = new ArrayList<>();
    findings.forEach(
        (document, found) ->
            files.add(
                Map.of(
                    "path",
                    Messages.at(document.path(), 0),
                    "problems",
                    document.problems(),
                    "notRead",
                    document.notRead().stream().map(Messages::of).toList(),
                    "counts",
                    counts(found),
                    "candidates",
                    found.stream().map(AuditCommand::json).toList())));
    try {
      return new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValueAsString(Map.of("files", files));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain values can't be written", impossible);
    }
  }

  private static Map<String, Object> json(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("line", finding.candidate().line());
    json.put("comment", finding.candidate().comment());
    json.put("outcome", finding.outcome());
    json.put("reason", finding.why());
    json.put("documented", finding.candidate().documented());
    json.put("observed", finding.observed());
    return json;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
