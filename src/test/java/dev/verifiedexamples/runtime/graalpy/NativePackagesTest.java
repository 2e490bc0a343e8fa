package dev.verifiedexamples.runtime.graalpy;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.verifiedexamples.packages.Packages;
import dev.verifiedexamples.packages.lock.PackageStore;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What GraalPy says of packages that were built for CPython: on record here, so that it is noticed
 * when that changes. Examples of them are for CPython alone.
 */
class NativePackagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "numpy | No module named 'numpy.core._multiarray_umath'",
        "cryptography.fernet | cannot import name 'check_ansix923_padding' from"
            + " 'cryptography.hazmat.bindings._rust' (unknown location)",
        "bcrypt | cannot import name '_bcrypt' from partially initialized module 'bcrypt'",
      })
  void can_not_be_imported(String module, String message) throws Exception {
    Packages packages = PackageStore.ofLock().packages();
    List<Path> builtForCpython =
        packages.paths().stream().filter(path -> path.toString().contains("cpython-")).toList();
    assumeThat(builtForCpython).as("packages built for CPython").isNotEmpty();
    try (Context context =
        new PythonContexts(false).forCompiling(List.of(builtForCpython.get(0)))) {
      context.getBindings("python").putMember("folder", builtForCpython.get(0).toString());
      context.eval("python", "import sys; sys.path.append(folder)");

      assertThatPython(() -> context.eval("python", "import " + module))
          .raises("ImportError")
          .withMessageContaining(message);
    }
  }
}
