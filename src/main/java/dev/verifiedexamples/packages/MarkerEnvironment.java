package dev.verifiedexamples.packages;

import dev.verifiedexamples.document.RuntimeInfo;
import dev.verifiedexamples.document.Versions;
import java.util.Locale;
import java.util.Map;

/** The values of PEP 508's variables for a runtime of this machine. */
final class MarkerEnvironment {

  private MarkerEnvironment() {}

  static Map<String, String> of(RuntimeInfo runtime) {
    String system = System.getProperty("os.name", "");
    boolean windows = system.startsWith("Windows");
    boolean mac = system.startsWith("Mac");
    boolean graalpy = runtime.kind() == RuntimeInfo.Kind.GRAALPY;
    return Map.ofEntries(
        Map.entry("python_version", Versions.Release.of(runtime.python()).toString()),
        Map.entry("python_full_version", runtime.python()),
        Map.entry("implementation_name", runtime.kind().word()),
        Map.entry("implementation_version", runtime.version()),
        Map.entry("platform_python_implementation", graalpy ? "GraalVM" : "CPython"),
        Map.entry("os_name", windows ? "nt" : "posix"),
        Map.entry("sys_platform", windows ? "win32" : mac ? "darwin" : "linux"),
        Map.entry("platform_system", windows ? "Windows" : mac ? "Darwin" : "Linux"),
        Map.entry("platform_machine", machine(windows)),
        Map.entry("platform_release", System.getProperty("os.version", "")),
        Map.entry("platform_version", ""));
  }

  private static String machine(boolean windows) {
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return switch (arch) {
      case "amd64", "x86_64" -> windows ? "AMD64" : "x86_64";
      default -> arch;
    };
  }
}
