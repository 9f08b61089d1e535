package entente.experiment;

import entente.game.Plan;
import entente.outcome.Outcome;
import java.util.List;

/**
 * A scenario under a point of a design.
 *
 * @param plan what a game is played from
 * @param outcomes what is watched for
 */
public record Setting(Plan plan, List<Outcome> outcomes) {

  /** Keeps a copy of the list. */
  public Setting {
    outcomes = List.copyOf(outcomes);
  }
}
