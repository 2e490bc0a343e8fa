package dev.verifiedexamples.packages.lock;

import dev.verifiedexamples.UnusableInputException;
import dev.verifiedexamples.machine.Checksum;
import dev.verifiedexamples.machine.Command;
import dev.verifiedexamples.machine.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Debian's packages, downloaded and unpacked without privileges and without touching the system: by
 * an apt of our own configuration, with the mirrors and proxies of the machine's.
 */
final class DebianSource implements PackageSource {

  private static final Path KEYS = Path.of("/usr/share/keyrings/debian-archive-keyring.gpg");
  private static final String SECURITY = "-security";

  /** Where Debian's packages have what Python imports. */
  static final Path PACKAGES = Path.of("usr/lib/python3/dist-packages");

  @Override
  public String title() {
    return "Debian's packages";
  }

  @Override
  public Optional<String> obstacle() {
    if (!Files.exists(KEYS)) {
      return Optional.of("this is no Debian");
    }
    try {
      Path folder = Files.createTempDirectory("verified-examples");
      try {
        return mirrors(new Command(folder, Map.of())).isEmpty()
            ? Optional.of("apt knows no mirror of Debian")
            : Optional.empty();
      } finally {
        Folders.delete(folder);
      }
    } catch (UnusableInputException | IOException unusable) {
      return Optional.of(String.valueOf(unusable.getMessage()));
    }
  }

  @Override
  public void fill(List<LockedPackage> packages, Path target, Consumer<String> log)
      throws UnusableInputException, IOException {
    Path work = Files.createDirectory(target.resolve("apt"));
    Command apt = configured(work, packages);
    apt.run(List.of("apt-get", "-qq", "update"));
    String own = apt.run(List.of("dpkg", "--print-architecture")).strip();
    Map<String, LockedPackage> wanted = new LinkedHashMap<>();
    for (LockedPackage each : packages) {
      each.inDebian()
          .filter(debian -> each.isPython() || Set.of("all", own).contains(debian.architecture()))
          .ifPresent(debian -> wanted.put(keyOf(debian), each));
    }
    Map<String, String> versions = versions(apt, wanted, log);
    List<String> download = new ArrayList<>(List.of("apt-get", "-qq", "download"));
    versions.forEach((key, version) -> download.add(nameOf(key) + "=" + version));
    apt.run(download);
    for (Path file : files(work, each -> each.toString().endsWith(".deb"))) {
      for (LockedPackage each : of(file, wanted, versions)) {
        check(file, each, versions);
        Path root = Files.createDirectories(target.resolve(each.part()));
        apt.run(List.of("dpkg-deb", "-x", file.toString(), root.toString()));
      }
    }
    Folders.delete(work);
    for (Path root : files(target, Files::isDirectory)) {
      if (String.valueOf(root.getFileName()).equals(LockedPackage.PYTHON)) {
        keepPythonAlone(root);
      } else {
        addCompiler(root);
        keepWhatRuns(root);
      }
    }
  }

  /** An apt that knows the suites of the lock, keeps to a folder, and needs no privilege. */
  private static Command configured(Path work, List<LockedPackage> packages)
      throws UnusableInputException, IOException {
    for (String folder : List.of("etc/apt.conf.d", "lists/partial", "archives/partial", "state")) {
      Files.createDirectories(work.resolve(folder));
    }
    Files.writeString(work.resolve("state/status"), "");
    Command machine = new Command(work, Map.of());
    Map<String, String> mirrors = mirrors(machine);
    StringBuilder sources = new StringBuilder();
    TreeSet<String> suites = new TreeSet<>();
    packages.forEach(each -> each.inDebian().ifPresent(debian -> suites.add(debian.suite())));
    for (String suite : suites) {
      String mirror = mirrors.get(suite.endsWith(SECURITY) ? SECURITY : "");
      if (mirror != null) {
        sources.append(
            "deb [signed-by=%s check-valid-until=no] %s %s main%n".formatted(KEYS, mirror, suite));
      }
    }
    Files.writeString(work.resolve("etc/sources.list"), sources);
    // What the machine says about proxies and time limits holds here, too.
    String acquire =
        machine.run(List.of("apt-config", "dump", "--format", "%F \"%v\";%n", "Acquire"));
    String own =
        """
        Dir "%1$s/";
        Dir::Etc "%1$s/etc";
        Dir::State "%1$s/state";
        Dir::State::lists "%1$s/lists";
        Dir::State::status "%1$s/state/status";
        Dir::Cache "%1$s";
        APT::Sandbox::User "";
        Acquire::Languages "none";
        """
            .formatted(work);
    Path configuration = Files.writeString(work.resolve("apt.conf"), acquire + own);
    return new Command(work, Map.of("APT_CONFIG", configuration.toString(), "LC_ALL", "C"));
  }

  /** The machine's own mirrors of the archive, and of its security updates. */
  private static Map<String, String> mirrors(Command machine) throws UnusableInputException {
    String targets =
        machine.run(
            List.of(
                "apt-get",
                "indextargets",
                "--no-release-info",
                "--format",
                "$(CREATED_BY) $(RELEASE) $(REPO_URI)"));
    Map<String, String> mirrors = new LinkedHashMap<>();
    for (String target : targets.lines().toList()) {
      String[] fields = target.split(" ", 3);
      if (fields.length == 3 && fields[0].equals("Packages") && fields[2].contains("debian")) {
        mirrors.putIfAbsent(fields[1].endsWith(SECURITY) ? SECURITY : "", fields[2]);
      }
    }
    return mirrors;
  }

  /**
   * The version of each package: that of the lock, or the newest one of its suite where the mirror
   * no longer has that, because a newer one has fixed it. apt has checked the signature of either.
   * What is gone altogether is left out: its examples will say what they need.
   */
  private static Map<String, String> versions(
      Command apt, Map<String, LockedPackage> wanted, Consumer<String> log)
      throws UnusableInputException {
    List<String> madison = new ArrayList<>(List.of("apt-cache", "madison"));
    wanted.keySet().stream().map(DebianSource::nameOf).distinct().forEach(madison::add);
    List<Offer> offers = apt.run(madison).lines().map(Offer::of).toList();
    Map<String, String> versions = new LinkedHashMap<>();
    for (LockedPackage each : wanted.values()) {
      LockedPackage.Debian debian = each.inDebian().orElseThrow();
      List<String> here =
          offers.stream()
              .filter(offer -> offer.name().equals(debian.name()))
              .filter(offer -> offer.suite().equals(debian.suite()))
              .map(Offer::version)
              .toList();
      if (here.contains(debian.version())) {
        versions.put(keyOf(debian), debian.version());
      } else if (here.isEmpty()) {
        log.accept(debian.name() + ": " + debian.suite() + " has it no more; it is left out");
      } else {
        versions.put(keyOf(debian), here.get(0));
        log.accept(
            "%s: the lock says %s, %s has %s, which is taken"
                .formatted(debian.name(), debian.version(), debian.suite(), here.get(0)));
      }
    }
    return versions;
  }

  /** A line of {@code apt-cache madison}: {@code name | version | mirror suite/main Packages}. */
  private record Offer(String name, String version, String suite) {

    static Offer of(String line) {
      String[] columns = line.split("\\|", 3);
      String[] place = columns[2].strip().split(" ", 3);
      return new Offer(
          columns[0].strip(), columns[1].strip(), place[1].substring(0, place[1].indexOf('/')));
    }
  }

  private static void check(Path file, LockedPackage each, Map<String, String> versions)
      throws UnusableInputException, IOException {
    LockedPackage.Debian debian = each.inDebian().orElseThrow();
    boolean asLocked =
        debian.version().equals(versions.get(keyOf(debian)))
            && file.toString().endsWith("_" + debian.architecture() + ".deb");
    if (asLocked && !Checksum.of(Files.readAllBytes(file)).equals(debian.sha256())) {
      throw new UnusableInputException(
          file.getFileName() + ": its checksum is not that of the lock; nothing was installed");
    }
  }

  /** A package may be wanted from two suites, for Python and for the CPython of native ones. */
  private static String keyOf(LockedPackage.Debian debian) {
    return debian.name() + "/" + debian.suite();
  }

  private static String nameOf(String key) {
    return key.substring(0, key.indexOf('/'));
  }

  /** What a file was downloaded for: {@code name_version_architecture.deb}. */
  private static List<LockedPackage> of(
      Path file, Map<String, LockedPackage> wanted, Map<String, String> versions) {
    String name = String.valueOf(file.getFileName());
    return versions.entrySet().stream()
        .filter(
            each ->
                name.startsWith(
                    nameOf(each.getKey()) + "_" + each.getValue().replace(":", "%3a") + "_"))
        .map(each -> wanted.get(each.getKey()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Native modules were built for Debian's CPython; the packages do without them. */
  private static void keepPythonAlone(Path root) throws IOException {
    Path packages = Files.move(root.resolve(PACKAGES), root.resolveSibling("moved"));
    Folders.delete(root);
    Files.move(packages, root);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".so")).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The parts of GCC are no compiler yet: its driver looks for them below /usr. */
  private static void addCompiler(Path root) throws IOException {
    if (!Files.isDirectory(root.resolve("usr/lib/gcc"))) {
      return;
    }
    Path compiler = Files.createDirectories(root.resolve("bin")).resolve("cc");
    try (InputStream script = DebianSource.class.getResourceAsStream("cc.sh")) {
      if (script == null) {
        throw new IllegalStateException("this library's jar lacks its cc.sh");
      }
      Files.copy(script, compiler);
    }
    Files.setPosixFilePermissions(compiler, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Manuals, and libraries that are only linked against, are half of the size. */
  private static void keepWhatRuns(Path root) throws IOException {
    Path manuals = root.resolve("usr/share");
    if (Files.isDirectory(manuals)) {
      Folders.delete(manuals);
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(DebianSource::isStaticLibrary).toList()) {
        Files.delete(file);
      }
    }
  }

  private static boolean isStaticLibrary(Path file) {
    return file.toString().endsWith(".a") && !file.endsWith("libgcc.a");
  }

  private static List<Path> files(Path folder, Predicate<Path> which) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(which).sorted().toList();
    }
  }
}
