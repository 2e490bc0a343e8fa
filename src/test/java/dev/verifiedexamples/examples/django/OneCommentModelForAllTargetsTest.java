package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static dev.verifiedexamples.assertj.PythonAssertions.assertThatPython;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("django/one_comment_model_for_all_targets.py")
class OneCommentModelForAllTargetsTest implements ClaimTests {

  @Test
  void assigning_a_target_fills_both_columns(PythonRun run) {
    Value photo = run.eval("Photo.objects.create(file='java.png')");
    Value comment = run.eval("Comment(author='Java', text='Moved')");

    comment.putMember("target", photo);
    comment.invokeMember("save");

    assertThat(comment).attribute("object_id").isEqualTo(photo.getMember("pk").asInt());
    assertThat(comment).attribute("content_type").attribute("model").isEqualTo("photo");
    assertThat(photo.getMember("comments").invokeMember("get").invokeMember("__str__"))
        .isEqualTo("Java on photo java.png: Moved");
  }

  @Test
  void any_row_that_django_knows_can_be_a_target_a_content_type_too(PythonRun run) {
    Value comment =
        run.eval("Comment(author='Java', target=ContentType.objects.get_for_model(Article))");

    assertThat(comment).attribute("content_type").attribute("model").isEqualTo("contenttype");
  }

  @Test
  void what_is_no_row_of_a_model_can_not_be_a_target(PythonRun run) {
    Value comment = run.eval("Comment(author='Java')");

    assertThatPython(() -> comment.invokeMember("__setattr__", "target", "a.png"))
        .raises("AttributeError")
        .withMessageContaining("'str' object has no attribute '_state'");
  }
}
