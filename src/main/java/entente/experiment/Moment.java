package entente.experiment;

import entente.game.Game;
import entente.game.Plan;
import entente.mason.Driver;
import entente.outcome.Outcome;
import entente.world.Draws;
import java.util.List;
import java.util.function.Consumer;

/**
 * A moment of a game, from which it can go on in many ways. Each future has the past of the run,
 * which is played again, and other draws from that month on.
 *
 * @param plan what the run was played from
 * @param outcomes what is watched for
 * @param seed the run's seed, which decides the past and what is drawn once a run
 * @param turn the first turn of the futures, from 0
 */
public record Moment(Plan plan, List<Outcome> outcomes, long seed, int turn) {

  /** Checks that the moment is one of the game. */
  public Moment {
    outcomes = List.copyOf(outcomes);
    if (turn < 0 || turn >= plan.turns()) {
      throw new IllegalArgumentException("turn " + turn + " of " + plan.turns());
    }
  }

  /** One future; with the run's own seed it is the run. */
  public Driver.Run future(Plan arm, long itsSeed) {
    return future(arm, itsSeed, game -> {});
  }

  /** One future, shown to a listener after each month, the past's included. */
  Driver.Run future(Plan arm, long itsSeed, Consumer<Game> listener) {
    return Driver.play(arm, outcomes, new Draws(seed, turn, itsSeed), false, listener);
  }

  /** The world's fingerprints at the start and after each turn before the moment. */
  public List<Long> past(Game future) {
    return future.recording().fingerprints().subList(0, turn + 1);
  }
}
