package dev.verifiedexamples.cli.console;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What output goes to.
 *
 * @param ansi whether it shows colours; not where {@code NO_COLOR} is set
 * @param isTerminal whether somebody looks at it, and a line can be written over
 * @param width how many columns it has
 */
public record Terminal(Ansi ansi, boolean isTerminal, int width) {

  /** A file, or a pipe. */
  public static final Terminal NONE = new Terminal(Ansi.OFF, false, Integer.MAX_VALUE);

  /** What this program writes to. */
  public static Terminal here() {
    boolean isTerminal = Optional.ofNullable(System.console()).filter(Terminal::is).isPresent();
    return isTerminal
        ? new Terminal(Ansi.AUTO, true, new UsageMessageSpec().autoWidth(true).width())
        : new Terminal(Ansi.AUTO, false, Integer.MAX_VALUE);
  }

  /** From JDK 22 on there is always a console, which says whether it is a terminal. */
  private static boolean is(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException unknown) {
      return false;
    }
  }

  /** A line that fits, cut off if need be. */
  String fitting(String line) {
    return line.length() < width ? line : line.substring(0, Math.max(0, width - 2)) + "…";
  }
}
