package dev.verifiedexamples.syntax;

import dev.verifiedexamples.Example;
import dev.verifiedexamples.Reading;
import dev.verifiedexamples.Unreadable;
import dev.verifiedexamples.Unreadable.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Turns files into examples. */
public final class ExampleReader {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final UnaryOperator<String> python;

  /**
   * A reader that has Python look at the source.
   *
   * @param python passes a source to {@code reader.read}, this library's Python module, and returns
   *     its answer, which is JSON
   */
  public ExampleReader(UnaryOperator<String> python) {
    this.python = python;
  }

  /**
   * Reads a file.
   *
   * @param id the example's name within its corpus
   * @param path the file
   * @return the example, or what keeps the file from being one: never an exception, whatever it
   *     holds
   */
  public Reading read(String id, Path path) {
    String source;
    try {
      source = decode(Files.readAllBytes(path));
    } catch (CharacterCodingException notUtf8) {
      return unreadable(id, path, "the file is not UTF-8", "save it as UTF-8, Python's default");
    } catch (NoSuchFileException gone) {
      return unreadable(id, path, "there is no such file", "");
    } catch (IOException unreadable) {
      return unreadable(id, path, "the file can't be read: " + unreadable.getMessage(), "");
    }
    return read(id, path, source);
  }

  /**
   * Reads the text of a file.
   *
   * @param id the example's name within its corpus
   * @param path the file that it is, or will be, the text of
   * @param source the text, its line ends as they are
   */
  public Reading read(String id, Path path, String source) {
    return readDecoded(id, path, normalized(source));
  }

  private Reading readDecoded(String id, Path path, String source) {
    if (source.indexOf('\0') >= 0) {
      return unreadable(id, path, "the file is not Python: it holds null characters", "");
    }
    SourceFacts facts;
    try {
      facts = SourceFacts.parse(python.apply(source));
    } catch (RuntimeException failure) {
      // Nothing of the kind is known; if it happens, it must not keep other files from being
      // verified.
      return unreadable(id, path, "this library's reader failed: " + failure, "report it");
    }
    List<Problem> problems = facts.problems();
    if (!problems.isEmpty()) {
      return new Unreadable(id, path, problems);
    }
    Docstring docstring = Docstring.parse(facts.docstring());
    return new Example(
        id,
        path,
        docstring.title(),
        docstring.differs(),
        docstring.covers(),
        facts.settings(),
        facts.claims(),
        facts.instrumented());
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
