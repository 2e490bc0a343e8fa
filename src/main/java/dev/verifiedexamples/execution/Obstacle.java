package dev.verifiedexamples.execution;

import dev.verifiedexamples.PublicApi;
import dev.verifiedexamples.document.PackageVersion;
import dev.verifiedexamples.document.Requirement;
import dev.verifiedexamples.document.RuntimeInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why an example was not run on a runtime. It proves nothing there, and nothing speaks against it.
 */
@PublicApi
public sealed interface Obstacle {

  /** The same in short, such as {@code needs django>=4.2}. */
  String summary();

  /** The runtime lacks packages. */
  record MissingPackages(List<Missing> packages) implements Obstacle {

    /** Copies the list. */
    public MissingPackages {
      packages = List.copyOf(packages);
    }

    @Override
    public String summary() {
      return packages.stream()
          .map(Missing::toString)
          .collect(Collectors.joining(", ", "needs ", ""));
    }

    /**
     * One of them.
     *
     * @param requirement what is asked for
     * @param there the version that is there and will not do, if there is one
     */
    public record Missing(Requirement requirement, Optional<PackageVersion> there) {

      @Override
      public String toString() {
        return requirement + there.map(this::unusable).orElse("");
      }

      private String unusable(PackageVersion version) {
        return requirement.isMetBy(version)
            ? " (" + version + " is built for another Python)"
            : " (there is " + version + ")";
      }
    }
  }

  /** The example is for other runtimes, and says so. */
  record OtherRuntime(Set<RuntimeInfo.Kind> kinds) implements Obstacle {

    /** Copies the set. */
    public OtherRuntime {
      kinds = Set.copyOf(kinds);
    }

    @Override
    public String summary() {
      return kinds.stream()
          .map(RuntimeInfo.Kind::title)
          .sorted()
          .collect(Collectors.joining(" and ", "the example is for ", " alone"));
    }
  }

  /**
   * The example is for other versions of Python, and says so.
   *
   * @param required what it requires, such as {@code >=3.12}
   */
  record OtherPython(String required) implements Obstacle {

    @Override
    public String summary() {
      return "needs Python " + required;
    }
  }
}
