package dev.verifiedexamples.cli.formats;

import dev.verifiedexamples.cli.console.ConsoleReport;
import dev.verifiedexamples.cli.console.Terminal;
import dev.verifiedexamples.report.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What a command writes, and where. */
public final class ReportsMixin {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = {
        "What is written to standard output: text for people, json for programs, github",
        "(annotations of a workflow), sarif, or junit (XML). Default: text"
      })
  private Format format = Format.TEXT;

  @Option(
      names = "--report",
      paramLabel = "FORMAT[=FILE]",
      converter = Target.Converter.class,
      description = {
        "Write one of these besides, to a file; may be given several times. github needs no",
        "file: beside text, its annotations go to standard output"
      })
  private List<Target> targets = new ArrayList<>();

  @Option(
      names = {"-q", "--quiet"},
      description = "As text, write failures and the last line, nothing else")
  private boolean quiet;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Text for people, unless options say otherwise. */
  public ReportsMixin() {}

  /**
   * The reports that are asked for.
   *
   * @param command what calls this program, for a line that verifies again what has failed
   */
  public Reports reports(String command) {
    PrintWriter out = spec.commandLine().getOut();
    for (Target each : targets) {
      if (each.file().isEmpty() && each.format() != Format.GITHUB) {
        String word = each.format().word();
        throw unusable("--report " + word + " needs a file: --report " + word + "=FILE");
      }
      if (each.file().isEmpty() && format.isDocument()) {
        throw unusable(
            "--report github and --format "
                + format.word()
                + " both write to standard output: name a file for one");
      }
    }
    List<Report> people = new ArrayList<>();
    if (format == Format.TEXT) {
      people.add(new ConsoleReport(out, Terminal.here(), quiet, command));
    }
    List<Target> all = new ArrayList<>(targets);
    if (format != Format.TEXT) {
      all.add(new Target(format, Optional.empty()));
    }
    return new Reports(people, all, out, root());
  }

  private ParameterException unusable(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** In a GitHub job, its workspace: the paths of annotations are relative to it. */
  private static Path root() {
    return Optional.ofNullable(System.getenv("GITHUB_WORKSPACE"))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .orElse(Path.of(""));
  }

  static final class FormatConverter implements ITypeConverter<Format> {

    FormatConverter() {}

    @Override
    public Format convert(String word) {
      return Format.of(word)
          .orElseThrow(
              () -> new TypeConversionException("'" + word + "' is none of " + Format.words()));
    }
  }
}
