package dev.verifiedexamples.syntax;

import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.document.Example;
import dev.verifiedexamples.document.NotRead;
import dev.verifiedexamples.document.Prose;
import dev.verifiedexamples.document.Reading;
import dev.verifiedexamples.document.ReadingLimitException;
import dev.verifiedexamples.document.Settings;
import dev.verifiedexamples.document.Unreadable;
import dev.verifiedexamples.document.Unreadable.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns files into examples: scripts, and Markdown pages. */
public final class ExampleReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String PAGE = ".md";
  private static final int LARGEST = 1 << 20;

  private final PythonReader python;
  private final Supplier<Optional<PythonReader>> newer;

  /** A reader that has a Python look at the source. */
  public ExampleReader(PythonReader python) {
    this(python, Optional::empty);
  }

  /**
   * A reader that has a Python look at the source.
   *
   * @param newer a Python that may know more syntax, which is asked only where that one can't read
   */
  public ExampleReader(PythonReader python, Supplier<Optional<PythonReader>> newer) {
    this.python = python;
    this.newer = newer;
  }

  /**
   * Reads a file that holds one script.
   *
   * @param id the example's name within its corpus
   * @param path the file; a page if its name ends in {@code .md}
   * @return the example, or what keeps the file from being one: never an exception, whatever it
   *     holds
   */
  public Reading read(String id, Path path) {
    return one(id, path, readAll(id, path));
  }

  /**
   * Reads the text of a file that holds one script.
   *
   * @param id the example's name within its corpus
   * @param path the file that it is, or will be, the text of
   * @param source the text, its line ends as they are
   */
  public Reading read(String id, Path path, String source) {
    return one(id, path, readAll(id, path, source));
  }

  private static Reading one(String id, Path path, List<Reading> readings) {
    return readings.size() == 1
        ? readings.get(0)
        : unreadable(id, path, "its blocks are several scripts", "read all of them");
  }

  /**
   * Reads a file: one reading, or, of a page with groups, one for each of them.
   *
   * @param id the example's name within its corpus; that of a group follows it, behind a {@code #}
   * @param path the file; a page if its name ends in {@code .md}
   */
  public List<Reading> readAll(String id, Path path) {
    String source;
    try {
      byte[] bytes = Files.readAllBytes(path);
      if (isPage(path) || !mayDeclareEncoding(bytes)) {
        source = decode(bytes);
      } else {
        SourceFacts.TextFact decoded =
            Answers.text(python.answer("decoded", new String(bytes, StandardCharsets.ISO_8859_1)));
        if (decoded.problem() != null) {
          return List.of(
              unreadable(id, path, decoded.problem(), "save it as UTF-8, Python's default"));
        }
        source = Objects.requireNonNull(decoded.text(), "a text or a problem");
      }
    } catch (CharacterCodingException notUtf8) {
      return List.of(
          unreadable(id, path, "the file is not UTF-8", "save it as UTF-8, Python's default"));
    } catch (NoSuchFileException gone) {
      return List.of(unreadable(id, path, "there is no such file", ""));
    } catch (AccessDeniedException denied) {
      return List.of(unreadable(id, path, "the file can't be read: permission denied", ""));
    } catch (IOException unreadable) {
      return List.of(
          unreadable(id, path, "the file can't be read: " + unreadable.getMessage(), ""));
    }
    return readAll(id, path, source);
  }

  /** Reads the text of a file, as {@link #readAll(String, Path)} does. */
  public List<Reading> readAll(String id, Path path, String source) {
    if (source.length() > LARGEST) {
      return List.of(
          unreadable(
              id,
              path,
              String.format(
                  Locale.ROOT, "it has %,d characters, more than anybody reads", source.length()),
              "split it"));
    }
    String text = normalized(source);
    if (text.indexOf('\0') >= 0) {
      return List.of(unreadable(id, path, "the file is not Python: it holds null characters", ""));
    }
    try {
      return isPage(path) ? readPage(id, path, text) : List.of(readScript(id, path, text));
    } catch (ReadingLimitException limit) {
      return List.of(unreadable(id, path, String.valueOf(limit.getMessage()), "split it"));
    } catch (RuntimeException failure) {
      // Nothing of the kind is known; if it happens, it must not keep other files from being
      // verified.
      return List.of(unreadable(id, path, "this library's reader failed: " + failure, "report it"));
    }
  }

  private Reading readScript(String id, Path path, String source) {
    return made(id, path, facts("read", source), List.of());
  }

  private List<Reading> readPage(String id, Path path, String markdown) {
    MarkdownPage page =
        MarkdownPage.of(
            path, markdown, text -> python.answer("claims_something", text).equals("yes"));
    if (!page.problems().isEmpty()) {
      // A block that is never closed takes the rest of the page, which is no Python.
      return List.of(new Unreadable(id, path, page.problems(), page.notRead()));
    }
    if (page.scripts().isEmpty()) {
      return List.of(new Prose(id, path, page.notRead()));
    }
    List<Reading> readings = new ArrayList<>();
    for (MarkdownPage.Script script : page.scripts()) {
      String name = script.group().isEmpty() ? id : id + "#" + script.group();
      List<NotRead> notRead = readings.isEmpty() ? page.notRead() : List.of();
      readings.add(readScript(name, path, page, script, notRead));
    }
    return readings;
  }

  private Reading readScript(
      String id, Path path, MarkdownPage page, MarkdownPage.Script script, List<NotRead> notRead) {
    String question =
        Answers.question(
            Map.of(
                "source",
                script.python(),
                "blocks",
                script.blocks().stream().map(rows -> List.of(rows.first(), rows.last())).toList(),
                "raises",
                script.raises(),
                "metadata",
                page.scripts().stream().map(MarkdownPage.Script::python).toList()));
    try {
      return made(id, path, facts("read_page", question), notRead);
    } catch (ReadingLimitException limit) {
      return unreadable(id, path, String.valueOf(limit.getMessage()), "split it");
    }
  }

  /** What the usual Python says, or the newer one, if that can read the source, or more of it. */
  private SourceFacts facts(String function, String text) {
    SourceFacts facts = Answers.facts(python.answer(function, text));
    return facts.unparsed()
        ? newer
            .get()
            .map(other -> Answers.facts(other.answer(function, text)))
            .filter(others -> !others.unparsed() || stopsAt(others) > stopsAt(facts))
            .orElse(facts)
        : facts;
  }

  private static int stopsAt(SourceFacts unparsed) {
    return unparsed.problems().stream().mapToInt(SourceFacts.ProblemFact::line).max().orElse(0);
  }

  private static Reading made(String id, Path path, SourceFacts facts, List<NotRead> notRead) {
    Optional<Metadata> metadata = Optional.ofNullable(facts.metadata()).map(Metadata::of);
    List<Problem> problems = new ArrayList<>();
    facts.problems().forEach(problem -> problems.add(problem.toProblem()));
    metadata.map(Metadata::problems).ifPresent(problems::addAll);
    if (!problems.isEmpty()) {
      return new Unreadable(id, path, problems, notRead);
    }
    Settings settings = metadata.map(Metadata::settings).orElse(Settings.DEFAULT);
    Docstring docstring = Docstring.parse(Optional.ofNullable(facts.docstring()).orElse(""));
    return new Example(
        id,
        path,
        docstring.title(),
        docstring.differs(),
        docstring.covers(),
        facts.realTime() ? settings.in(Clock.REAL) : settings,
        facts.toClaims(),
        facts.unclaimed().stream().map(SourceFacts.UnclaimedFact::toUnclaimed).toList(),
        facts.blocks().stream().map(SourceFacts.BlockFact::toBlock).toList(),
        notRead,
        facts.instrumented());
  }

  private static boolean isPage(Path path) {
    return path.toString().endsWith(PAGE);
  }

  /** Whether it is worth asking Python which encoding a source declares, in one of two lines. */
  private static boolean mayDeclareEncoding(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .lines()
        .limit(2)
        .anyMatch(line -> line.contains("coding"));
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** As Python reads a text: with or without a mark, every kind of line end a newline. */
  private static String normalized(String text) {
    String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Unreadable unreadable(String id, Path path, String message, String hint) {
    return new Unreadable(id, path, List.of(new Problem(1, message, hint)));
  }
}
