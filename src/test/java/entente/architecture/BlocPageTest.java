package entente.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on blocs shows is what the program prints. */
class BlocPageTest {

  @Test
  void theExamplesAreTheProgramsOwn(@TempDir Path runs) throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/blocs.md"));
    Terminal terminal = new Terminal();
    String europe = "configs/scenarios/europe-1907.yaml";
    assertEquals(0, terminal.call("run", europe, "--seed", 1, "--quiet", "--runs-dir", runs));
    assertEquals(0, terminal.call("blocs", runs.resolve("europe-1907-1")));
    assertTrue(
        page.contains("blocs runs/europe-1907-1\n" + terminal.out() + "```"), terminal.out());
    assertEquals(0, terminal.call("blocs", runs.resolve("europe-1907-1"), "--blocs", 3));
    assertTrue(page.contains("--blocs 3\n" + terminal.out() + "```"), terminal.out());
  }
}
