package dev.verifiedexamples.document;

import dev.verifiedexamples.PublicApi;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an example may do beyond threads, loopback sockets and files of its scratch folder. */
@PublicApi
public enum Permission {
  /** Load native modules, such as {@code ctypes} and {@code sqlite3}. */
  NATIVE,
  /** Start processes. */
  PROCESS,
  /** Read the environment of the process. */
  ENVIRONMENT;

  /** The word for it in an example's metadata: {@code native}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The permission that a metadata block names.
   *
   * @throws IllegalArgumentException naming the known words, if there is none
   */
  public static Permission of(String word) {
    return Arrays.stream(values())
        .filter(permission -> permission.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("known are " + words()));
  }

  private static String words() {
    return Arrays.stream(values()).map(Permission::word).collect(Collectors.joining(", "));
  }
}
