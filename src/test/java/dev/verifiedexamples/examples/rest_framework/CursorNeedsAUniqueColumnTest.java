package dev.verifiedexamples.examples.rest_framework;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.util.Base64;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("rest_framework/cursor_needs_a_unique_column.py")
class CursorNeedsAUniqueColumnTest implements ClaimTests {

  @Test
  void a_cursor_is_not_signed_so_anyone_can_write_one(PythonRun run) {
    Value post = run.eval("Post.objects.get(title='m')");

    Value page = run.get("read").execute(link("p=" + post.getMember("id").asInt()));

    assertThat(page.getArrayElement(0)).isEqualTo("lk");
    assertThat(page.getArrayElement(1)).isNone();
  }

  @Test
  void what_a_forged_cursor_may_cost_is_limited(PythonRun run) {
    assertThat(status(run, link("o=-1"))).isEqualTo(404);
    assertThat(status(run, link("r=backwards"))).isEqualTo(404);
    // An offset is cut to 1000, so that it can't make the query an expensive one.
    assertThat(run.get("read").execute(link("o=123456789")).getArrayElement(0)).isEqualTo("");
  }

  private static Value status(PythonRun run, String url) {
    return run.eval("Client()").invokeMember("get", url).getMember("status_code");
  }

  private static String link(String cursor) {
    return "/id/?cursor=" + Base64.getUrlEncoder().encodeToString(cursor.getBytes(US_ASCII));
  }
}
