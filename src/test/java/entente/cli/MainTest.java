package entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.fixture.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String TOY = "configs/scenarios/toy.yaml";
  private final Terminal terminal = new Terminal();
  @TempDir Path folder;

  @Test
  void withoutACommandTheUsageIsPrinted() {
    assertEquals(2, terminal.call());
    assertTrue(terminal.err().contains("Usage: entente"), terminal.err());
    assertEquals(2, terminal.call("bogus"));
    assertEquals(2, terminal.call("run"));
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (String command :
        List.of(
            "new",
            "schema",
            "run",
            "check",
            "describe",
            "explain",
            "why",
            "actions",
            "replay",
            "cases",
            "completion")) {
      assertEquals(0, terminal.call(command, "--help"));
      assertTrue(terminal.out().contains("Example"), command);
      assertTrue(terminal.out().startsWith("Usage: entente " + command), command);
    }
  }

  @Test
  void theHelpListsEveryCommand() {
    assertEquals(0, terminal.call("--help"));
    for (String command : Commands.named()) {
      assertTrue(terminal.out().contains("\n  " + command + " "), command);
    }
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertEquals(0, terminal.call("--version"));
    assertTrue(terminal.out().matches("(?s)entente \\d.*"), terminal.out());
  }

  @Test
  void shellsGetACompletionScript() {
    assertEquals(0, terminal.call("completion"));
    assertTrue(terminal.out().contains("--runs-dir"));
  }

  @Test
  void aFineScenarioIsCounted() {
    assertEquals(0, terminal.call("check", TOY));
    assertTrue(terminal.out().startsWith("toy: fine, 3 states, "), terminal.out());
  }

  @Test
  void allProblemsOfAScenarioAreToldWithTheirPlaces() throws IOException {
    Path broken =
        Files.writeString(folder.resolve("broken.yaml"), "scenario: broken\nstart: soon\nxyz: 1\n");
    assertEquals(2, terminal.call("check", broken));
    assertTrue(terminal.err().contains("broken.yaml:2:"), terminal.out());
    assertTrue(terminal.err().contains("broken.yaml:3:"), terminal.out());
    assertEquals(2, terminal.call("check", folder.resolve("nowhere.yaml")));
  }

  @Test
  void badSettingsAreBadInput() {
    assertEquals(2, terminal.call("run", TOY, "--set", "dyad.AAA.BBB.turst=1"));
    assertTrue(terminal.err().contains("dyad.AAA.BBB.trust"), terminal.err());
    assertEquals(2, terminal.call("run", TOY, "--turns", 0));
    assertEquals(2, terminal.call("actions", TOY, "--runs", 0));
    assertEquals(2, terminal.call("run", "nowhere.yaml"));
  }

  @Test
  void manyGamesAreCountedAlikeHoweverTheThreadsFall() {
    assertEquals(0, terminal.call("actions", TOY, "--runs", 6, "--turns", 6));
    String counted = terminal.out();
    assertTrue(counted.startsWith("toy: 6 games of 6 turns, seeds 1 to 6"), counted);
    assertTrue(counted.contains("never feasible: "), counted);
    assertTrue(counted.contains("Alignment at the end"), counted);
    assertEquals(0, terminal.call("actions", TOY, "--runs", 6, "--turns", 6));
    assertEquals(counted, terminal.out());
  }
}
