package dev.verifiedexamples.packages.lock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verifiedexamples.machine.Checksum;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Exactly which packages examples run with: names, versions, and checksums, from either source. */
public final class PackageLock {

  private static final String BUNDLED = "lock.json";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int KEY_LENGTH = 12;

  private final byte[] bytes;
  private final List<LockedPackage> packages;

  private PackageLock(byte[] bytes) throws IOException {
    this.bytes = bytes.clone();
    List<LockedPackage> read = new ArrayList<>();
    for (JsonNode each : JSON.readTree(bytes).path("packages")) {
      read.add(JSON.treeToValue(each, LockedPackage.class));
    }
    this.packages = List.copyOf(read);
  }

  /** A lock, as JSON. */
  static PackageLock read(byte[] bytes) throws IOException {
    return new PackageLock(bytes);
  }

  /** The lock in this library's jar. */
  static PackageLock bundled() {
    try (InputStream in = PackageLock.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("this library's jar lacks its " + BUNDLED);
      }
      return new PackageLock(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What tells this lock from another one: the beginning of its checksum. */
  String key() {
    return Checksum.of(bytes).substring(0, KEY_LENGTH);
  }

  /** Its packages, in the order of their names. */
  List<LockedPackage> packages() {
    return packages;
  }
}
