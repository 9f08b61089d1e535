package entente.experiment.seek;

import entente.experiment.Failure;
import entente.game.Game;
import entente.mason.Driver;
import entente.outcome.Outcome;
import entente.outcome.Outcomes;
import entente.world.Quantity;
import entente.world.World;
import java.util.List;
import java.util.Optional;

/**
 * What a search keeps of one game.
 *
 * @param came whether the outcome sought came about
 * @param nearness how near it came, from -1 to 1
 * @param traits what became of the game, each from 0 to 1: which outcomes came about, how stable
 *     each state ended, how aligned each two; none if it broke off
 * @param broken why it broke off, if it did
 */
record Glimpse(boolean came, double nearness, double[] traits, Optional<Broken> broken) {
  /** How near a game came that never got anywhere. */
  static final double FARTHEST = -1;

  /** A game that broke off. */
  static Glimpse broken(long seed, Failure failure) {
    Broken broken = new Broken(seed, failure.error());
    return new Glimpse(false, FARTHEST, new double[0], Optional.of(broken));
  }

  static Glimpse of(Driver.Run run, List<Outcome> outcomes, Outcome sought, Approach approach) {
    List<String> came =
        run.outcomes().emerged().stream()
            .map(Outcomes.Emerged::outcome)
            .map(Outcome::name)
            .toList();
    return new Glimpse(
        came.contains(sought.name()),
        approach.nearest(),
        traits(run.game(), outcomes, came),
        Optional.empty());
  }

  private static double[] traits(Game game, List<Outcome> outcomes, List<String> came) {
    World world = game.world();
    int states = world.states();
    double[] traits = new double[outcomes.size() + states + states * (states - 1) / 2];
    int next = 0;
    for (Outcome outcome : outcomes) {
      traits[next++] = came.contains(outcome.name()) ? 1 : 0;
    }
    for (int i = 0; i < states; i++) {
      traits[next++] = world.get(Quantity.STABILITY, i);
      for (int j = 0; j < i; j++) {
        traits[next++] = world.get(Quantity.ALIGNMENT, i, j);
      }
    }
    return traits;
  }
}
