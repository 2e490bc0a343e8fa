package dev.verifiedexamples.runtime.cpython;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.document.Versions;
import dev.verifiedexamples.packages.Packages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The CPythons that are asked for, among those of this machine and those that packages bring. */
public final class CPythons {

  /** Asks for every one that is found, one of each feature release. */
  private static final String ALL = "all";

  private final List<CPythonRuntime> chosen = new ArrayList<>();

  private CPythons() {}

  /**
   * Finds them.
   *
   * @param wanted paths of executables, feature releases such as {@code 3.13}, or {@code all}; if
   *     there is nothing in it, the newest one, and those that packages were built for
   */
  public static List<CPythonRuntime> of(List<String> wanted, Packages packages)
      throws UnusableInputException {
    CPythons cpythons = new CPythons();
    List<CPythonRuntime> here = installed(packages);
    if (wanted.isEmpty()) {
      here.stream().limit(1).forEach(cpythons::add);
      here.stream()
          .filter(each -> packages.builtFor().contains(each.release()))
          .forEach(cpythons::add);
    }
    for (String each : wanted) {
      if (each.equals(ALL)) {
        here.forEach(cpythons::add);
      } else if (each.matches("\\d+\\.\\d+")) {
        cpythons.add(ofRelease(each, here));
      } else {
        cpythons.add(CPythonRuntime.at(Path.of(each)));
      }
    }
    return List.copyOf(cpythons.chosen);
  }

  private void add(CPythonRuntime runtime) {
    if (chosen.stream().noneMatch(other -> other.info().id().equals(runtime.info().id()))) {
      chosen.add(runtime);
    }
  }

  /** Those of the machine; that of the packages only where the machine has none of its release. */
  private static List<CPythonRuntime> installed(Packages packages) {
    List<CPythonRuntime> here = new ArrayList<>(CPythonRuntime.installed());
    Optional<CPythonRuntime> brought =
        packages.interpreter().map(CPythonProbe::of).flatMap(CPythonProbe::orNothing);
    brought
        .filter(each -> here.stream().noneMatch(one -> one.release().equals(each.release())))
        .ifPresent(here::add);
    return here;
  }

  private static CPythonRuntime ofRelease(String wanted, List<CPythonRuntime> here)
      throws UnusableInputException {
    Versions.Release release = Versions.Release.of(wanted);
    return here.stream()
        .filter(runtime -> runtime.release().equals(release))
        .findFirst()
        .orElseThrow(() -> new UnusableInputException(missing(wanted, here)));
  }

  private static String missing(String wanted, List<CPythonRuntime> here) {
    String found =
        here.stream().map(runtime -> runtime.info().title()).collect(Collectors.joining("; "));
    return "no CPython " + wanted + " was found" + (found.isEmpty() ? "" : ", but " + found);
  }
}
