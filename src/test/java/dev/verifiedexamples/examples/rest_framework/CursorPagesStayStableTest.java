package dev.verifiedexamples.examples.rest_framework;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.util.Base64;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("rest_framework/cursor_pages_stay_stable.py")
class CursorPagesStayStableTest implements ClaimTests {

  @Test
  void a_reader_sees_what_was_there_once_however_much_is_published_meanwhile(PythonRun run) {
    String before = allPages(run, () -> {});

    String during = allPages(run, () -> run.get("publish").execute("xy"));

    assertThat(during).isEqualTo(before);
    assertThat(allPages(run, () -> {})).endsWith(before).hasSizeGreaterThan(before.length());
  }

  @Test
  void a_cursor_is_not_signed_java_can_write_one(PythonRun run) {
    Value post = run.eval("Post.objects.get(title='m')");

    Value page = read(run, link("p=" + post.getMember("id").asInt()));

    assertThat(page.getArrayElement(0)).isEqualTo("lk");
    assertThat(page.getArrayElement(2)).isNone();
  }

  @Test
  void what_a_forged_cursor_may_cost_is_limited(PythonRun run) {
    assertThat(status(run, link("o=-1"))).isEqualTo(404);
    assertThat(status(run, link("r=backwards"))).isEqualTo(404);
    // An offset is cut to 1000: the query behind it can't be made an expensive one.
    assertThat(read(run, link("o=123456789")).getArrayElement(0)).isEqualTo("");
  }

  private static String allPages(PythonRun run, Runnable betweenPages) {
    StringBuilder titles = new StringBuilder();
    Value page = read(run, "/newest/");
    titles.append(page.getArrayElement(0).asString());
    while (!page.getArrayElement(2).isNull()) {
      betweenPages.run();
      page = read(run, page.getArrayElement(2).asString());
      titles.append(page.getArrayElement(0).asString());
    }
    return titles.toString();
  }

  private static Value read(PythonRun run, String url) {
    return run.get("read").execute(url);
  }

  private static int status(PythonRun run, String url) {
    return run.eval("Client()").invokeMember("get", url).getMember("status_code").asInt();
  }

  private static String link(String cursor) {
    return "/newest/?cursor=" + Base64.getUrlEncoder().encodeToString(cursor.getBytes(US_ASCII));
  }
}
