package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.packages.lock.PackageStore;
import dev.verifiedexamples.runtime.Runtimes;
import dev.verifiedexamples.runtime.Runtimes.Choice;
import dev.verifiedexamples.runtime.cpython.Sandbox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The runtimes that a command uses. */
final class RuntimesMixin {

  @Option(
      names = "--runtime",
      paramLabel = "RUNTIME",
      converter = ChoiceConverter.class,
      description = {
        "graalpy, cpython, or all of them: GraalPy, and CPython where there is one.",
        "Default: all; for watch, GraalPy alone unless --cpython is given"
      })
  private @Nullable Choice choice;

  @Option(
      names = "--cpython",
      paramLabel = "CPYTHON",
      description = {
        "Which CPython: the path of an executable, a version such as 3.13, or all;",
        "may be given several times. Default: the newest one found, and the one that native",
        "packages were built for"
      })
  private List<String> cpythons = new ArrayList<>();

  @Option(
      names = "--packages",
      paramLabel = "DIR",
      description = {
        "A folder of packages for examples that need some, as pip install --target makes",
        "one; may be given several times. Default: what the command packages has filled"
      })
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--clock",
      paramLabel = "CLOCK",
      converter = ClockConverter.class,
      description = {
        "What time examples are given: in virtual time waiting costs nothing, and what",
        "comes first is always the same; or real. Default: virtual on GraalPy, real on",
        "CPython"
      })
  private @Nullable Clock clock;

  @Option(
      names = "--untrusted",
      description = {
        "For examples of strangers: without any permission that an example asks for, and",
        "without a network; on CPython only where bubblewrap works"
      })
  private boolean untrusted;

  @Option(
      names = "--sandbox",
      paramLabel = "SANDBOX",
      converter = SandboxConverter.class,
      description = {
        "What keeps examples on CPython from the machine: bubblewrap, or none. Default:",
        "bubblewrap where it is found and works"
      })
  private @Nullable Sandbox sandbox;

  RuntimesMixin() {}

  Runtimes open() throws UnusableInputException {
    return open(Choice.ALL);
  }

  /** Opens them; where none is asked for, those. */
  Runtimes open(Choice otherwise) throws UnusableInputException {
    return sandbox == null ? chosen(otherwise) : chosen(otherwise).in(sandbox);
  }

  private Runtimes chosen(Choice otherwise) throws UnusableInputException {
    Packages packages = folders.isEmpty() ? PackageStore.ofLock().packages() : Packages.in(folders);
    Choice unasked = cpythons.isEmpty() ? otherwise : Choice.ALL;
    Choice asked = choice == null ? unasked : choice;
    if (untrusted) {
      return Runtimes.forUntrusted(asked, cpythons, packages);
    }
    return clock == null
        ? Runtimes.of(asked, cpythons, packages)
        : Runtimes.of(asked, cpythons, packages, clock);
  }

  static final class ClockConverter implements ITypeConverter<Clock> {

    ClockConverter() {}

    @Override
    public Clock convert(String word) {
      try {
        return Clock.of(word.toLowerCase(Locale.ROOT));
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException("'" + word + "' is not virtual or real");
      }
    }
  }

  static final class SandboxConverter implements ITypeConverter<Sandbox> {

    SandboxConverter() {}

    @Override
    public Sandbox convert(String word) {
      try {
        return Sandbox.of(word.toLowerCase(Locale.ROOT));
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException("'" + word + "' is not bubblewrap or none");
      }
    }
  }

  static final class ChoiceConverter implements ITypeConverter<Choice> {

    ChoiceConverter() {}

    @Override
    public Choice convert(String word) {
      return Stream.of(Choice.values())
          .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("'" + word + "' is not graalpy, cpython or all"));
    }
  }
}
