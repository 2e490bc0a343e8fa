package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.nio.file.Path;

/**
 * Something that looks like documentation, and that nothing has verified.
 *
 * @param path the file or folder
 * @param line where in the file, from 1; 0 for all of it
 * @param why why it was passed over
 * @param detail what the reason is about, such as the label of a block; may be empty
 */
@PublicApi
public record NotRead(Path path, int line, Why why, String detail) {

  /** Why something is passed over. */
  public enum Why {
    /** A block of code that names no language, and holds arrow comments. */
    NO_LANGUAGE,
    /** Indented code, which can't name a language, with arrow comments in it. */
    INDENTED,
    /** A block whose label is not known, with arrow comments in it. */
    UNKNOWN_LABEL,
    /** A session of Python's prompt. */
    PROMPT,
    /** HTML with arrow comments in it. */
    HTML,
    /** Running text with an arrow comment in it, such as code that lacks its fence. */
    TEXT,
    /** A block that a comment above it leaves out; the detail is the reason that it gives. */
    SKIPPED,
    /** A document of a kind that is not read, with arrow comments in it. */
    OTHER_KIND,
    /** A link that leads nowhere. */
    BROKEN_LINK,
    /** A link that leads out of the folder that was given, and out of the working directory. */
    LEADS_OUT,
    /** A file or folder that can't be read. */
    UNREADABLE,
    /** What is neither a file nor a folder, such as a pipe. */
    SPECIAL_FILE
  }
}
