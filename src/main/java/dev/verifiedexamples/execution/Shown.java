package dev.verifiedexamples.execution;

import dev.verifiedexamples.PublicApi;
import java.util.Optional;

/** One thing that a claimed statement showed. */
@PublicApi
public sealed interface Shown {

  /**
   * A line it wrote. A byte that is no text in the output's encoding is half a surrogate pair, as
   * Python's {@code surrogateescape} has it.
   *
   * @param channel {@link Channel#STDOUT} or {@link Channel#STDERR}
   * @param text the line, or the statement's part of it, without its end
   * @param continuedAt the line of the example that went on in it, if it was another statement's:
   *     then readers see no line that ends like this
   */
  record Written(Channel channel, String text, Optional<Integer> continuedAt) implements Shown {}

  /**
   * A value it has.
   *
   * @param repr the value's {@code repr}, perhaps of several lines
   * @param literal the value's canonical spelling, if it is built from builtin types alone
   * @param type the name of its type
   */
  record Value(String repr, Optional<String> literal, String type) implements Shown {}

  /**
   * A value whose {@code repr} raises an exception, which the script itself never asked for.
   *
   * @param headline type and message of the exception
   * @param type the name of the value's type
   */
  record Unshowable(String headline, String type) implements Shown {}

  /**
   * A value whose {@code repr} is longer than anybody reads.
   *
   * @param characters how long it is
   * @param type the name of the value's type
   */
  record Endless(int characters, String type) implements Shown {}

  /** A value that was to be returned, until a {@code finally} or a {@code with} prevented it. */
  record Unreturned() implements Shown {}

  /**
   * The exception of a commented-out statement.
   *
   * @param headline type and message, as the last line of a traceback shows them
   */
  record Raised(String headline) implements Shown {}
}
