package entente.mason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.game.Rules;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped scenario, played whole: twice alike, and none in which nobody does anything. */
class ShippedGamesTest {
  private static final long SEED = 33_000_001L;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("configs", "scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyShippedScenarioPlaysToItsEndTwiceAlike(Path file) {
    Scenario scenario = ScenarioReader.read(file).orThrow();
    Driver.Run first = Driver.play(scenario.plan(), scenario.outcomes(), SEED, false);
    Driver.Run second = Driver.play(scenario.plan(), scenario.outcomes(), SEED, false);
    assertEquals(scenario.turns(), first.game().turn());
    assertEquals(first.game().recording().fingerprints(), second.game().recording().fingerprints());
    assertEquals(first.outcomes().emerged(), second.outcomes().emerged());
    assertTrue(acts(first) > 0, "nobody does anything");
  }

  /** What states did of themselves: no inject, nothing that time brings. */
  private static long acts(Driver.Run run) {
    return run.game().recording().events().stream()
        .filter(event -> Rules.ACTIONS.contains(event.kind()))
        .count();
  }
}
