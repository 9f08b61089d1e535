package entente.bench;

import entente.game.Game;
import entente.game.Plan;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.nio.file.Path;

/** The worlds that are measured, by their number of states. */
public final class Worlds {
  /** The number of states of the reference case. */
  public static final int REFERENCE = 9;

  /** Of the seeds that are measured the first. */
  public static final long SEED = 5;

  /** Where the reference case lies. */
  static final Path CASE = Path.of("configs", "scenarios", "northeast-asia.yaml");

  private Worlds() {}

  /** The reference case for its number of states, else a made world. */
  public static Scenario scenario(int states) {
    return states == REFERENCE ? ScenarioReader.read(CASE).orThrow() : MadeWorld.of(states);
  }

  /** A game some months after its start, when there are contracts, wars and quarrels. */
  public static Game underWay(int states) {
    return underWay(scenario(states).plan(), states == REFERENCE ? 24 : 3);
  }

  private static Game underWay(Plan plan, int months) {
    Game game = new Game(plan, SEED, false);
    for (int turn = 0; turn < months; turn++) {
      game.playTurn();
    }
    return game;
  }
}
