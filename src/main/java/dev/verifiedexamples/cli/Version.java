package dev.verifiedexamples.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {

  Version() {}

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "verified-python-examples " + Optional.ofNullable(version).orElse("(unpacked)")
    };
  }
}
