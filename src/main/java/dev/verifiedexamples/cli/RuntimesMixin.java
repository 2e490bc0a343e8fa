package dev.verifiedexamples.cli;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Clock;
import dev.verifiedexamples.packages.Packages;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
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
        "one; may be given several times. Default: those of the lock, which verify fetches",
        "once into the user's cache if an example needs them"
      })
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--no-packages",
      description = "Fetch no packages and use none: examples that need some are not applicable")
  private boolean noPackages;

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
        "without a network; on CPython only where bubblewrap works. Nothing is fetched for",
        "them: packages are used if they are there"
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

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private final PackageSupply supply;

  RuntimesMixin() {
    this(PackageSupply.ofLock());
  }

  RuntimesMixin(PackageSupply supply) {
    this.supply = supply;
  }

  /** Whether packages that an example needs may be fetched for it. */
  boolean mayFetchPackages() {
    return folders.isEmpty() && !noPackages && !untrusted;
  }

  private Packages packages() throws UnusableInputException {
    if (noPackages && !folders.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--packages and --no-packages: leave out one of them");
    }
    if (noPackages) {
      return Packages.NONE;
    }
    return folders.isEmpty() ? supply.packages() : Packages.in(folders);
  }

  Runtimes open() throws UnusableInputException {
    return open(Choice.ALL);
  }

  /** Opens them; where none is asked for, those. */
  Runtimes open(Choice otherwise) throws UnusableInputException {
    return sandbox == null ? chosen(otherwise) : chosen(otherwise).in(sandbox);
  }

  private Runtimes chosen(Choice otherwise) throws UnusableInputException {
    Packages packages = packages();
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
