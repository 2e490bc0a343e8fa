package dev.verifiedexamples.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.verifiedexamples.PublicApi;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the verifier found, as plain values: they can be serialized, and written as the
 * JSON that {@code verification.schema.json} beside this class describes.
 *
 * <pre>{@code
 * Findings findings = Findings.parse(Files.readString(file));
 * for (Findings.Document document : findings.examples()) {
 *   document.messages().forEach(System.out::println);
 * }
 * }</pre>
 *
 * @param schema the version of the form, {@value #SCHEMA}
 * @param runtimes where examples were verified, in the order of their verifications
 * @param absent why runtimes of a kind are not among them
 * @param examples one for each document
 * @param ledgers one for each runtime
 * @param unconfirmed claims that no runtime has confirmed
 * @param unclaimed comments that look like outputs, and that nothing checks
 * @param notRead what looks like documentation and was passed over
 * @param lacking examples that no runtime of a kind has the packages for
 */
@PublicApi
public record Findings(
    int schema,
    List<Python> runtimes,
    List<Absence> absent,
    List<Document> examples,
    List<Sum> ledgers,
    List<Place> unconfirmed,
    List<Comment> unclaimed,
    List<Passage> notRead,
    List<Lack> lacking)
    implements Serializable {

  /** The version of the form. */
  public static final int SCHEMA = 3;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** Copies the lists. */
  public Findings {
    runtimes = List.copyOf(runtimes);
    absent = List.copyOf(absent);
    examples = List.copyOf(examples);
    ledgers = List.copyOf(ledgers);
    unconfirmed = List.copyOf(unconfirmed);
    unclaimed = List.copyOf(unclaimed);
    notRead = List.copyOf(notRead);
    lacking = List.copyOf(lacking);
  }

  /**
   * A runtime.
   *
   * @param id what a verification names it by
   * @param name the implementation of Python
   * @param version the implementation's version
   * @param python the version of the language
   * @param host what it ran on
   */
  public record Python(String id, String name, String version, String python, String host)
      implements Serializable {}

  /**
   * A kind of runtime that took no part.
   *
   * @param name the implementation of Python
   * @param reason why
   */
  public record Absence(String name, String reason) implements Serializable {}

  /**
   * A script or a page.
   *
   * @param id its name within its corpus
   * @param path the file
   * @param title the first line of its docstring; may be empty
   * @param covers ids of the catalogue's items that it shows
   * @param blocks of a page, its blocks of code
   * @param verifications one for each runtime; none if it is not an example
   * @param problems why it is not an example
   * @param messages everything that keeps it from being confirmed, in words; none if it is
   * @param faults the same with kinds and places, one for each message
   */
  public record Document(
      String id,
      String path,
      String title,
      List<String> covers,
      List<Block> blocks,
      List<OnRuntime> verifications,
      List<Problem> problems,
      List<String> messages,
      List<Fault> faults)
      implements Serializable {

    /** Copies the lists. */
    public Document {
      covers = List.copyOf(covers);
      blocks = List.copyOf(blocks);
      verifications = List.copyOf(verifications);
      problems = List.copyOf(problems);
      messages = List.copyOf(messages);
      faults = List.copyOf(faults);
    }
  }

  /**
   * Something that keeps a document from being confirmed, once for all runtimes that show it.
   *
   * @param kind a word for its kind, such as {@code refuted} or {@code time-limit}
   * @param line where, from 1; 0 for the document as a whole
   * @param claim the place of its claim among the claims of each verification, from 0; -1 if it is
   *     about none
   * @param runtimes ids of the runtimes that show it; none if nothing was run
   * @param subject what it is about, without its line: the same as long as the document says the
   *     same
   * @param title what is wrong, on one line
   * @param message the whole message
   */
  public record Fault(
      String kind,
      int line,
      int claim,
      List<String> runtimes,
      String subject,
      String title,
      String message)
      implements Serializable {

    /** Copies the list. */
    public Fault {
      runtimes = List.copyOf(runtimes);
    }
  }

  /**
   * A block of code of a page.
   *
   * @param first its first line, from 1
   * @param last its last line
   */
  public record Block(int first, int last) implements Serializable {}

  /**
   * What became of a document on one runtime.
   *
   * @param runtime the runtime's id
   * @param claims the verdicts, in the order of the claims
   * @param undocumented output that no claim documents
   * @param error what ended it, if something did
   * @param obstacle why it was not run, if it was not
   * @param clock what time it ran in
   * @param seconds how long it took
   */
  public record OnRuntime(
      String runtime,
      List<Claimed> claims,
      List<Written> undocumented,
      @Nullable String error,
      @Nullable String obstacle,
      String clock,
      double seconds)
      implements Serializable {

    /** Copies the lists. */
    public OnRuntime {
      claims = List.copyOf(claims);
      undocumented = List.copyOf(undocumented);
    }
  }

  /**
   * A claim and its verdict.
   *
   * @param line the line of its first arrow, from 1
   * @param block of a page, the place of its block, from 0; -1 in a script
   * @param statement the statement that it is about
   * @param firstLine the statement's first line
   * @param lastLine the statement's last line
   * @param scope the word before the arrow; empty for all runtimes
   * @param text what it claims
   * @param verdict confirmed, refuted, unreached or notApplicable
   * @param observed what was shown instead, or as well
   * @param reason why it is not confirmed, on one line; empty if it is
   */
  public record Claimed(
      int line,
      int block,
      String statement,
      int firstLine,
      int lastLine,
      String scope,
      String text,
      String verdict,
      String observed,
      String reason)
      implements Serializable {}

  /**
   * A line of output.
   *
   * @param line the line of the example that wrote it; 0 if none was at work
   * @param stream how it became visible
   * @param text the output
   */
  public record Written(int line, String stream, String text) implements Serializable {}

  /**
   * What keeps a file from being an example.
   *
   * @param line where, from 1
   * @param message what is wrong
   * @param hint the next step; may be empty
   * @param excerpt the place itself; may be empty
   */
  public record Problem(int line, String message, String hint, String excerpt)
      implements Serializable {}

  /**
   * The verdicts of a runtime: {@code declared = confirmed + refuted + unreached + notApplicable}.
   *
   * @param runtime the runtime's id
   * @param examples how many examples there are
   * @param declared how many claims they have
   * @param confirmed claims that came true
   * @param refuted claims that did not
   * @param unreached claims whose statements were not run
   * @param notApplicable claims that are not about this runtime, or could not be tried on it
   * @param undocumented lines of output that no claim documents
   * @param errors examples that did not run to their ends, and files that are none
   */
  public record Sum(
      String runtime,
      int examples,
      int declared,
      int confirmed,
      int refuted,
      int unreached,
      int notApplicable,
      int undocumented,
      int errors)
      implements Serializable {}

  /**
   * Where a claim is.
   *
   * @param id the document's id
   * @param line the line of its first arrow
   * @param scope the word before the arrow; empty for all runtimes
   */
  public record Place(String id, int line, String scope) implements Serializable {}

  /**
   * A comment that looks like an output.
   *
   * @param id the document's id
   * @param line where it is
   * @param text the comment
   * @param path the file
   * @param message what is wrong, and what to write
   */
  public record Comment(String id, int line, String text, String path, String message)
      implements Serializable {}

  /**
   * Something that looks like documentation and was passed over.
   *
   * @param path the file or folder
   * @param line where in it, from 1; 0 for all of it
   * @param reason a word for the reason
   * @param detail what the reason is about; may be empty
   * @param message the same in words, with the next step
   */
  public record Passage(String path, int line, String reason, String detail, String message)
      implements Serializable {}

  /**
   * An example that could not be run for want of packages.
   *
   * @param id the document's id
   * @param name the kind of runtime
   * @param reason what is missing
   */
  public record Lack(String id, String name, String reason) implements Serializable {}

  /**
   * Whether nothing speaks against any document, and something was confirmed. What was not checked
   * is in {@link #unconfirmed} and {@link #notRead}.
   */
  @JsonIgnore
  public boolean isConfirmed() {
    return ledgers.stream().anyMatch(sum -> sum.confirmed() > 0)
        && examples.stream().allMatch(document -> document.messages().isEmpty());
  }

  /** The findings as JSON. */
  public String toJson() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain values can't be written", impossible);
    }
  }

  /**
   * Reads findings that {@link #toJson} has written.
   *
   * @throws IllegalArgumentException if the text is something else, saying where
   */
  public static Findings parse(String json) {
    try {
      return JSON.readValue(json, Findings.class);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(
          "these are no findings: " + wrong.getOriginalMessage(), wrong);
    }
  }
}
