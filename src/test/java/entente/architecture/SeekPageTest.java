package entente.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on experiments shows of a search is what the program prints. */
class SeekPageTest {
  private static final String TOY = "configs/experiments/toy-shells.yaml";

  @Test
  void theSearchOfThePageIsTheProgramsOwn(@TempDir Path folder) throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/experiments.md"));
    Terminal terminal = new Terminal();
    Path table = folder.resolve("toy");
    assertEquals(0, terminal.call("seek", "alliance", TOY, "--runs", 60, "--csv", table));
    String said = terminal.out().replace(table + ".csv", "runs/seek-toy-shells-alliance.csv");
    assertTrue(page.contains("$ entente seek alliance " + TOY + " --runs 60\n" + said), said);
  }
}
