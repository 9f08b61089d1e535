package entente.experiment.history;

import entente.action.Action;
import entente.action.Initiative;
import entente.mind.Option;
import entente.order.Intent;
import entente.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is coded of an act, held against what the engine takes for feasible. */
record Coding(Intent move) {
  /** Whether an initiative is of the same kind. */
  boolean isKind(Initiative it) {
    return move.isKind(it);
  }

  /** Whether it is of the same kind and put to the same state. */
  boolean isTo(Initiative it) {
    return move.isTo(it);
  }

  /** The candidate that comes nearest: the items as far as known, then the amounts, then chance. */
  Optional<Option> nearest(List<Option> options) {
    return options.stream()
        .filter(option -> isTo(option.initiative()) && fits(option.initiative()))
        .min(
            Comparator.<Option>comparingDouble(option -> distance(option.initiative()))
                .thenComparingDouble(option -> -option.probability()));
  }

  private boolean fits(Initiative it) {
    return (move.take() < 0 || it.take() == move.take())
        && (move.give() < 0 || it.give() == move.give() || it.alsoGive() == move.give())
        && (move.subject() < 0 || it.subject() == move.subject())
        && (!move.covert() || it.covert());
  }

  private double distance(Initiative it) {
    double given = it.give() == move.give() ? it.given() : it.alsoGiven();
    return apart(move.taken(), it.taken()) + apart(move.given(), given);
  }

  /** How far two amounts are apart; 0 where the coded one is not known. */
  private static double apart(double coded, double feasible) {
    return coded > 0 && feasible > 0 ? Math.abs(StrictMath.log(feasible / coded)) : 0;
  }

  /** Why the act is not among the candidates, as a clause. */
  String obstacle(World world, List<Action> actions, List<Option> options) {
    return move.obstacle(world, actions, options);
  }
}
