package dev.verifiedexamples.examples.testing;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

@PythonExample("testing/patch_the_name_that_is_looked_up.py")
class PatchTheNameThatIsLookedUpTest implements ClaimTests {

  @Test
  void a_patch_that_is_started_lasts_until_it_is_stopped(PythonRun run) {
    Value patchedFunctions = run.get("patched_functions");
    Value patch = run.eval("patch(f'{__name__}.token_hex', return_value='c0ffee')");

    patch.invokeMember("start");
    assertThat(patchedFunctions.execute()).isEqualTo(List.of("invite"));
    patch.invokeMember("stop");

    assertThat(patchedFunctions.execute()).isEqualTo(List.of());
  }

  @Test
  void settings_are_restored_when_the_block_throws(PythonRun run) {
    Value settings = run.get("SETTINGS");
    List<String> seen = new ArrayList<>();
    ProxyExecutable work =
        arguments -> {
          seen.add(settings.getHashValue("host").asString());
          throw new IllegalStateException("from Java");
        };
    Value patched =
        run.eval("lambda work: patch.dict(SETTINGS, host='java.dev')(lambda: work())")
            .execute(work);

    assertThatThrownBy(patched::execute).hasMessage("from Java");

    assertThat(seen).containsExactly("java.dev");
    assertThat(settings.getHashValue("host")).isEqualTo("example.com");
  }

  @Test
  void a_parameter_needs_no_patch(PythonRun run) {
    ProxyExecutable makeToken = arguments -> "x".repeat(arguments[0].asInt());

    assertThat(run.get("invite_by_default").execute(makeToken))
        .isEqualTo("https://example.com/join/xxxx");
  }
}
