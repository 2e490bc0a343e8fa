import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.junit.jupiter.api.Test;

@PythonExample("accounts/account.py")
class AccountTest implements ClaimTests {

  @Test
  void java_may_take_what_is_left(@Fresh PythonRun run) {
    assertThat(run.eval("account.withdraw(70)")).isEqualTo(0);
  }

  @Test
  void java_is_refused_too(PythonRun run) {
    assertThatPython(() -> run.get("Account").execute(5).invokeMember("withdraw", 6))
        .raises("ValueError")
        .withMessage("only 5 left");
  }
}
