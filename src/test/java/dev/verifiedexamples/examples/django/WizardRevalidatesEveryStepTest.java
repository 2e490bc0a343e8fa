package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("django/wizard_revalidates_every_step.py")
class WizardRevalidatesEveryStepTest implements ClaimTests {

  @Test
  void a_seat_that_is_sold_meanwhile_is_taken_at_the_end(PythonRun run) {
    run.get("seats").putHashEntry("J1", "free");
    Value client = clientWithSeat(run, "J1");

    run.get("seats").putHashEntry("J1", "sold by Java");

    assertThat(confirm(run, client)).isEqualTo("seat: * seat * J1 is taken");
    run.get("seats").putHashEntry("J1", "free");
    assertThat(confirm(run, client)).isEqualTo("booked J1");
  }

  @Test
  void a_session_with_a_broken_signature_has_answered_nothing(PythonRun run) {
    run.get("seats").putHashEntry("J2", "free");
    Value client = clientWithSeat(run, "J2");
    Value cookie = client.getMember("cookies").getHashValue("sessionid");
    String signed = cookie.getMember("value").asString();

    cookie.invokeMember("set", "sessionid", "x" + signed, "x" + signed);

    assertThat(confirm(run, client)).isEqualTo("seat: * seat * This field is required.");
    assertThat(run.get("seats").getHashValue("J2")).isEqualTo("free");
  }

  private static Value clientWithSeat(PythonRun run, String seat) {
    Value client = run.eval("Client()");
    client.invokeMember("get", "/book/");
    run.eval("lambda client, seat: post(client, 'seat', seat=seat)").execute(client, seat);
    run.eval("lambda client: post(client, 'payment', iban='DE02')").execute(client);
    return client;
  }

  private static Value confirm(PythonRun run, Value client) {
    return run.eval("lambda client: post(client, 'confirm', agree='on')").execute(client);
  }
}
