package entente.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.game.Event;
import entente.game.Game;
import entente.scenario.Reading;
import entente.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on scenarios shows is read and played. */
class ScenarioPageTest {

  @Test
  void theExampleOfThePageIsAScenarioThatPlays(@TempDir Path folder) throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/scenarios.md"));
    int from = page.indexOf("```yaml\n") + 8;
    Path models = Files.createDirectories(folder.resolve("models"));
    Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
    Files.copy(Path.of("configs/models/standard.yaml"), models.resolve("standard.yaml"));
    Files.writeString(
        scenarios.resolve("more.yaml"), page.substring(from, page.indexOf("```", from)));
    String toy = Files.readString(Path.of("configs/scenarios/toy.yaml"));
    String including =
        toy.replace(
            "include: ../models/standard.yaml", "include: [../models/standard.yaml, more.yaml]");
    Files.writeString(scenarios.resolve("toy.yaml"), including);

    Reading reading = ScenarioReader.read(scenarios.resolve("toy.yaml"));
    assertEquals(List.of(), reading.problems());
    Game game = new Game(reading.orThrow().plan(), 1, true);
    while (!game.finished()) {
      game.playTurn();
    }
    List<Event> events = game.recording().events();
    assertTrue(events.stream().anyMatch(e -> e.sentence().startsWith("A line for the record")));
  }
}
