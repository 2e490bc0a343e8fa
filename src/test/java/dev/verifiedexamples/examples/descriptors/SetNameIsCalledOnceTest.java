package dev.verifiedexamples.examples.descriptors;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.Fresh;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("descriptors/set_name_is_called_once.py")
class SetNameIsCalledOnceTest implements ClaimTests {

  @Test
  void a_class_made_at_the_request_of_java_tells_the_names_too(PythonRun run) {
    String definition = "type('Robot', (), {'model': Column(), 'serial': Column()})";

    assertThat(run.linesPrintedBy(() -> run.eval(definition)))
        .containsExactly("Robot.model", "Robot.serial");
  }

  @Test
  void a_member_that_java_puts_into_a_class_is_told_nothing(@Fresh PythonRun run) {
    Value user = run.get("User");
    Value column = run.get("Column").newInstance();

    assertThat(run.linesPrintedBy(() -> user.putMember("street", column))).isEmpty();
    assertThat(column).attribute("name").isEqualTo("(no name)");
    assertThat(user.getMember("street")).isSameObjectAs(column);
  }

  @Test
  void heirs_share_the_descriptor_and_its_owner_stays_who_it_was(PythonRun run) {
    assertThat(run.eval("Admin.email")).isSameObjectAs(run.eval("User.email"));
    assertThat(run.eval("'email' in vars(Admin)")).isFalse();
  }
}
