package dev.verifiedexamples.examples.bytecode;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.junit.jupiter.api.Test;

@PythonExample("bytecode/compiled_files_carry_the_interpreter_name.py")
class CompiledFilesCarryTheInterpreterNameTest implements ClaimTests {

  @Test
  void a_prefix_moves_all_compiled_files_to_a_tree_of_their_own(@Fresh PythonRun run) {
    run.eval("setattr(sys, 'pycache_prefix', '/var/cache/python')");

    assertThat(run.eval("importlib.util.cache_from_source('/app/shop/orders.py')"))
        .isEqualTo("/var/cache/python/app/shop/orders.graalpy250-312.pyc");
  }

  @Test
  void a_file_that_cpython_compiled_is_refused_with_its_number(PythonRun run) {
    run.eval("Path('cpython.pyc').write_bytes(b'\\xcb\\r\\r\\n' + target.read_bytes()[4:])");

    assertThatPython(() -> run.get("load").execute("cpython.pyc"))
        .raises("ImportError")
        .withMessage("bad magic number in 'orders': b'\\xcb\\r\\r\\n'");
  }

  @Test
  void a_file_that_breaks_off_in_its_header_is_told_from_a_foreign_one(PythonRun run) {
    run.eval("Path('short.pyc').write_bytes(target.read_bytes()[:8])");

    assertThatPython(() -> run.get("load").execute("short.pyc"))
        .raises("EOFError")
        .withMessage("reached EOF while reading pyc header of 'orders'");
  }
}
