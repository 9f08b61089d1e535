package entente.map;

import entente.fixture.Stage;
import entente.game.Game;
import entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Games of the shipped scenarios, played once for all tests of the map. */
final class Maps {
  static final List<String> PLACED = List.of("northeast-asia", "europe-1907", "korea-1950");
  private static final Map<String, Maps> PLAYED = new HashMap<>();
  private static final int TURNS = 24;

  final Theatre theatre;
  final Game game;
  final Colourings colourings;

  private Maps(Scenario scenario) {
    theatre = Theatre.of(scenario);
    colourings = Colourings.of(theatre);
    game = new Game(scenario.plan(), 5, true);
    while (game.turn() < TURNS) {
      game.playTurn();
    }
  }

  static synchronized Maps of(String scenario) {
    return PLAYED.computeIfAbsent(scenario, name -> new Maps(Stage.shipped(name)));
  }

  /** Some months of the game, the start first. */
  List<Moment> moments() {
    List<Moment> moments = new ArrayList<>();
    for (int turn = -1; turn < TURNS; turn += 5) {
      moments.add(Moment.of(game, turn));
    }
    return moments;
  }

  Moment end() {
    return Moment.of(game);
  }

  MapScene scene() {
    return MapScene.of(theatre, end(), colourings.usual());
  }
}
