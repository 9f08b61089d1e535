package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entente.fixture.Terminal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server says of a command line that it cannot follow. */
class ServeCommandTest {
  @TempDir Path folder;
  private final Terminal terminal = new Terminal();

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    int code =
        terminal.call(
            "serve",
            "--port",
            70000,
            "--futures",
            0,
            "--keystore",
            "none.p12",
            "--texts",
            "none.txt");
    assertEquals(2, code);
    assertEquals(
        """
        --port is 70000; it must be from 0 to 65535.
        --futures is 0; it must be from 1 to 10000.
        --keystore is none.p12; there is no such file, or it cannot be read.
        --texts is none.txt; there is no such file, or it cannot be read.
        """,
        terminal.err());
  }

  @Test
  void aPortThatIsTakenIsSaid() throws IOException {
    InetAddress here = InetAddress.getByName("127.0.0.1");
    try (ServerSocket taken = new ServerSocket(0, 1, here)) {
      int port = taken.getLocalPort();
      Path data = folder.resolve("class");
      assertEquals(2, terminal.call("serve", "--port", port, "--data", data), terminal.err());
      assertEquals(
          "cannot listen at 127.0.0.1:" + port + ".\nMaybe another --port, or --port 0.\n",
          terminal.err());
    }
  }
}
