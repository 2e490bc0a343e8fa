package dev.verifiedexamples.examples.django;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.junit.ClaimTests;
import dev.verifiedexamples.junit.PythonExample;
import dev.verifiedexamples.runtime.PythonRun;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

@PythonExample("django/upload_is_hashed_chunk_by_chunk.py")
class UploadIsHashedChunkByChunkTest implements ClaimTests {

  @Test
  void java_computes_the_same_checksum_of_text_that_chunks_tear_apart(PythonRun run) {
    Value response = run.get("post").execute("Grüße, 世界 ", 3_000);

    assertThat(response.getArrayElement(0)).isEqualTo(200);
    assertThat(answer(response, "sha256")).isEqualTo(sha256("Grüße, 世界 ".repeat(3_000)));
    assertThat(answer(response, "size")).isEqualTo(16 * 3_000);
  }

  @Test
  void content_that_begins_like_the_boundary_is_content(PythonRun run) {
    Value response = run.get("post").execute("\r\n--EN\r\n--", 2_000);

    assertThat(answer(response, "sha256")).isEqualTo(sha256("\r\n--EN\r\n--".repeat(2_000)));
  }

  @Test
  void the_limit_counts_the_file_and_not_what_it_is_wrapped_in(PythonRun run) {
    Value post = run.get("post");
    Value stored = run.get("stored");
    long before = stored.execute().getArraySize();

    assertThat(post.execute("abcd", 5_000, 20_000).getArrayElement(0)).isEqualTo(200);
    assertThat(post.execute("abcd", 5_000, 20_000).getArrayElement(0)).isEqualTo(200);
    assertThat(post.execute("abcd", 5_000, 19_999).getArrayElement(0)).isEqualTo(413);

    assertThat(stored.execute().getArraySize()).isEqualTo(before + 1);
  }

  @Test
  void an_empty_file_is_a_file(PythonRun run) {
    Value response = run.get("post").execute("", 0);

    assertThat(answer(response, "sha256")).isEqualTo(sha256(""));
    assertThat(answer(response, "chunk")).isEqualTo(0);
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
