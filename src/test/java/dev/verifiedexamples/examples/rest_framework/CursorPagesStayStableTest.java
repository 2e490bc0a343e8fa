package dev.verifiedexamples.examples.rest_framework;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
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
}
