package entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.atlas.Laid;
import entente.game.Game;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a scenario says what its map is like. */
class MapSectionTest {
  private static final String PLACED =
      "states: {AAA: {place: [10, 50]}, BBB: {place: [20, 50]}, CCC: {place: [30, 45]}}\n";

  private static Scenario scenario(String more) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String name : List.of("scenarios/toy.yaml", "models/standard.yaml")) {
      texts.put(name, Files.readString(Path.of("configs").resolve(name)));
    }
    texts.put("scenarios/x.yaml", "scenario: x\ninclude: toy.yaml\n" + more);
    return ScenarioReader.readStored(texts, "scenarios/x.yaml", Map.of()).orThrow();
  }

  @Test
  void withoutPlacesThereIsNoMap() throws IOException {
    assertEquals(Optional.empty(), scenario("").map());
  }

  @Test
  void withAllPlacesThereIsAPlainOne() throws IOException {
    assertEquals(Optional.of(Cartography.PLAIN), scenario(PLACED).map());
  }

  @Test
  void everyKeyIsRead() throws IOException {
    String map =
        """
        map:
          projection: stereographic
          centre: [20, 50]
          frame: [[0, 40], [40, 60]]
          outlines: {AAA: [Norway, Sweden], BBB: Italy}
          parts:
            exclave: {of: Russia, at: [20.5, 54.7], to: CCC}
            island: {of: Italy, at: [14, 37.5], note: "Nobody's."}
        """;
    Cartography said = scenario(PLACED + map).map().orElseThrow();
    assertEquals(Laid.STEREOGRAPHIC, said.projection());
    assertEquals(Optional.of(new Place(20, 50)), said.centre());
    assertEquals(List.of(new Place(0, 40), new Place(40, 60)), said.frame());
    assertEquals(List.of("Norway", "Sweden"), said.outlines().get("AAA"));
    assertEquals(List.of("Italy"), said.outlines().get("BBB"));
    assertEquals(
        new Cartography.Part("Russia", new Place(20.5, 54.7), "CCC"), said.parts().get("exclave"));
    assertEquals("", said.parts().get("island").to());
  }

  /** The map is no part of a game: the same seed gives the same run with it and without. */
  @Test
  void aMapChangesNothingInAGame() throws IOException {
    assertEquals(
        played(scenario("")), played(scenario(PLACED + "map: {projection: orthographic}")));
  }

  private static List<Long> played(Scenario scenario) {
    Game game = new Game(scenario.plan(), 3, false);
    for (int turn = 0; turn < 3; turn++) {
      game.playTurn();
    }
    return game.recording().fingerprints();
  }

  @Test
  void theExampleOfThePageIsRead() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/map.md"));
    int from = page.indexOf("```yaml\n") + 8;
    String example = page.substring(from, page.indexOf("```", from));
    assertTrue(example.startsWith("map:\n"));
    Map<String, String> texts = new HashMap<>();
    for (String name : List.of("scenarios/northeast-asia.yaml", "models/standard.yaml")) {
      texts.put(name, Files.readString(Path.of("configs").resolve(name)));
    }
    texts.put("scenarios/x.yaml", "scenario: x\ninclude: northeast-asia.yaml\n" + example);
    Reading reading = ScenarioReader.readStored(texts, "scenarios/x.yaml", Map.of());
    assertEquals(List.of(), reading.problems());
  }
}
