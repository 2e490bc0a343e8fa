package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("django/other_connections_see_commits_only.py")
class OtherConnectionsSeeCommitsOnlyTest implements ClaimTests {

  @Test
  void a_rollback_was_never_seen_by_the_other_connection(@Fresh PythonRun run) {
    Value balance = run.get("balance");
    run.eval("connection.set_autocommit(False)");
    run.eval("Account.objects.update(balance=-1)");
    assertThat(balance.execute("default")).isEqualTo(-1);
    assertThat(balance.execute("auditor")).isEqualTo(10);

    run.eval("connection.rollback()");

    assertThat(balance.execute("default")).isEqualTo(10);
  }

  @Test
  void two_writers_exclude_each_other_until_the_first_has_committed(@Fresh PythonRun run) {
    Value update = run.eval("lambda name: Account.objects.using(name).update(balance=5)");
    run.eval("connection.set_autocommit(False)");
    update.execute("default");

    assertThatPython(() -> update.execute("auditor"))
        .raises("OperationalError")
        .withMessage("database is locked");

    run.eval("connection.commit()");
    assertThat(update.execute("auditor")).isEqualTo(1);
  }
}
