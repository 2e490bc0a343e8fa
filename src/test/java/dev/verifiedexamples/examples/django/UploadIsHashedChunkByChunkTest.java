package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.graalpy.PythonRun;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("django/upload_is_hashed_chunk_by_chunk.py")
class UploadIsHashedChunkByChunkTest implements ClaimTests {

  @Test
  void text_that_chunks_tear_apart_has_the_checksum_of_the_whole(PythonRun run) {
    Value response = post(run, "Grüße, 世界 ", 3_000, 1_000_000);

    assertThat(response.getArrayElement(0)).isEqualTo(200);
    assertThat(answer(response, "sha256")).isEqualTo(sha256("Grüße, 世界 ".repeat(3_000)));
    assertThat(answer(response, "size")).isEqualTo(16 * 3_000);
  }

  @Test
  void content_that_begins_like_the_boundary_is_content(PythonRun run) {
    Value response = post(run, "\r\n--EN\r\n--", 2_000, 1_000_000);

    assertThat(answer(response, "sha256")).isEqualTo(sha256("\r\n--EN\r\n--".repeat(2_000)));
  }

  @Test
  void the_limit_counts_the_file_and_not_what_it_is_wrapped_in(PythonRun run) {
    Value stored = run.get("stored");
    long before = stored.execute().getArraySize();

    assertThat(post(run, "abcd", 5_000, 20_000).getArrayElement(0)).isEqualTo(200);
    assertThat(post(run, "abcd", 5_000, 20_000).getArrayElement(0)).isEqualTo(200);
    assertThat(post(run, "abcd", 5_000, 19_999).getArrayElement(0)).isEqualTo(413);

    assertThat(stored.execute().getArraySize()).isEqualTo(before + 1);
  }

  @Test
  void an_empty_file_is_a_file(PythonRun run) {
    Value response = post(run, "", 0, 1_000_000);

    assertThat(answer(response, "sha256")).isEqualTo(sha256(""));
    assertThat(answer(response, "chunk")).isEqualTo(0);
  }

  private static Value post(PythonRun run, String text, int times, int limit) {
    return run.eval("lambda text, times, limit: post(text.encode() * times, limit)")
        .execute(text, times, limit);
  }

  private static Value answer(Value response, String name) {
    return response.getArrayElement(1).getHashValue(name);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
