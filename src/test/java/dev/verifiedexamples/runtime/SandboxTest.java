package dev.verifiedexamples.runtime;

import static dev.verifiedexamples.assertj.PythonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verifiedexamples.execution.Failure;
import dev.verifiedexamples.testing.Scripts;
import dev.verifiedexamples.verdict.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an example may do, and what it may not. */
class SandboxTest {

  private static final Scripts SCRIPTS = new Scripts();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRIPTS.close();
  }

  @Test
  void it_reads_and_writes_in_its_scratch_folder() {
    confirm(
        """
        import os, pathlib, tempfile
        pathlib.Path("notes.txt").write_text("kept")  # => 4
        pathlib.Path("notes.txt").read_text()  # => 'kept'
        os.mkdir("inner")
        os.rename("notes.txt", "inner/renamed.txt")
        sorted(os.listdir("."))  # => ['inner']
        with tempfile.TemporaryDirectory() as name:
            os.path.commonpath([name, os.getcwd()]) == os.getcwd()  # => True
        """);
  }

  @Test
  void it_reads_its_own_file_and_no_other_beside_it() throws Exception {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    confirm(
        """
        open(__file__).read(11)  # => 'open(__file'
        secret = __file__.replace("script.py", "secret.txt")
        # open(secret)  # => raises PermissionError: …
        # open(__file__, "a")  # => raises PermissionError: …
        """);
  }

  @Test
  void it_finds_no_way_out_by_links_or_dots() throws Exception {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    confirm(
        """
        import os
        secret = __file__.replace("script.py", "secret.txt")
        # os.symlink(secret, "link")  # => raises PermissionError: …
        # os.symlink(os.path.dirname(secret), "folder")  # => raises PermissionError: …
        # os.link(secret, "hard")  # => raises PermissionError: …
        # os.rename(secret, "mine")  # => raises PermissionError: …
        # open(os.path.relpath(secret))  # => raises PermissionError: …
        # os.chdir(os.path.dirname(secret))  # => raises FileNotFoundError: …
        """);
  }

  @Test
  void it_misses_what_does_not_exist_as_it_would_anywhere() {
    confirm(
        """
        # open("/no/such/file")  # => raises FileNotFoundError: [Errno 2] No such file or …: '/no/such/file'
        """);
  }

  @Test
  void it_may_throw_away_what_it_writes() {
    confirm(
        """
        import os
        open(os.devnull, "w").write("gone")  # => 4
        open(os.devnull).read()  # => ''
        """);
  }

  @Test
  void it_sees_no_environment() {
    confirm(
        """
        import os
        "PATH" in os.environ  # => False
        """);
  }

  @Test
  void it_starts_no_process_and_hears_why() {
    Verification verification =
        SCRIPTS.verify(folder, "import os\nos.system('touch made')  # => -1\n");

    assertThat(verification.execution()).failedWith(Failure.Refused.class);
    assertThat(verification.failure().map(Failure::summary).orElseThrow())
        .startsWith("no permission for ")
        .endsWith("touch made");
  }

  @Test
  void it_starts_processes_when_it_asks() {
    confirm(
        """
        # /// script
        # [tool.verified-examples]
        # permissions = ["process"]
        # ///
        import subprocess
        subprocess.run(["/bin/echo", "hi"], capture_output=True, text=True).stdout  # => 'hi\\n'
        """);
  }

  @Test
  void it_sees_the_environment_when_it_asks() {
    confirm(
        """
        # /// script
        # [tool.verified-examples]
        # permissions = ["environment"]
        # ///
        import os
        "PATH" in os.environ  # => True
        """);
  }

  @Test
  void native_modules_are_refused_alike_in_every_interpreter() {
    String script =
        """
        # import termios
        # => raises ImportError: The C API is unsupported …
        """;

    confirm(script);
    confirm(script);
  }

  @Test
  void it_can_not_write_the_bytecode_that_others_read() {
    confirm(
        """
        import json, os

        os.path.exists(json.__cached__) in (True, False)  # => True
        # open(json.__cached__, "wb")
        # => raises PermissionError: …pyc'
        """);
  }

  @Test
  void its_sockets_reach_this_machine_only() {
    confirm(
        """
        import socket
        server = socket.create_server(("127.0.0.1", 0))
        client = socket.create_connection(server.getsockname())
        client.sendall(b"hello")
        server.accept()[0].recv(5)  # => b'hello'
        # socket.create_connection(("192.0.2.1", 80))  # => raises PermissionError: [Errno 13] an example reaches …
        # socket.getaddrinfo("example.org", 80)  # => raises PermissionError: [Errno 13] an example reaches …
        # socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.1", 9))
        # => raises PermissionError: [Errno 13] an example reaches …
        """);
  }

  @Test
  void it_has_no_way_into_java() {
    confirm(
        """
        # __import__("java").type("java.lang.System")  # => raises …Error: …
        """
            .replace("…Error: …", "NotImplementedError: host lookup is not allowed"));
  }

  private void confirm(String script) {
    assertThat(SCRIPTS.verify(folder, script)).isConfirmed();
  }
}
