package dev.verifiedexamples.cli.formats;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A form, and where it goes.
 *
 * @param format the form
 * @param file the file; standard output if there is none
 */
record Target(Format format, Optional<Path> file) {

  /** Reads {@code FORMAT} or {@code FORMAT=FILE}. */
  static final class Converter implements ITypeConverter<Target> {

    Converter() {}

    @Override
    public Target convert(String text) {
      int sign = text.indexOf('=');
      String word = sign < 0 ? text : text.substring(0, sign);
      Format format =
          Format.of(word)
              .orElseThrow(
                  () ->
                      new TypeConversionException(
                          "'"
                              + word
                              + "' is none of "
                              + Format.words()
                              + " (PORTABILITY.md is written by --portability DIR)"));
      if (sign == text.length() - 1) {
        throw new TypeConversionException("'" + text + "' names no file");
      }
      return new Target(
          format, sign < 0 ? Optional.empty() : Optional.of(Path.of(text.substring(sign + 1))));
    }
  }
}
