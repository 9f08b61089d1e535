package entente.teach.web;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The server as its users start it: a process of its own, that can be killed. */
final class ServerProcess implements AutoCloseable {
  private final Path data;
  private final int port;
  private Process process;
  private String desk = "";

  ServerProcess(Path data) throws IOException {
    this.data = data;
    try (ServerSocket free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    }
    start();
  }

  /** Starts it, or starts it again. */
  void start() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "entente.cli.Main",
                "serve",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString(),
                "--futures",
                "20")
            .redirectErrorStream(true)
            .start();
    BufferedReader out = process.inputReader();
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      if (line.startsWith("Facilitator: ")) {
        desk = line.substring("Facilitator: ".length());
      }
      if (line.startsWith("Ctrl-C")) {
        return;
      }
    }
    fail("the server did not start: " + said);
  }

  /** What the facilitator opens. */
  String desk() {
    return desk;
  }

  String base() {
    return "http://localhost:" + port;
  }

  /** Ends it at once, as kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(10, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
