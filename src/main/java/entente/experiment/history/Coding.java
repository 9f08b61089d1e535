package entente.experiment.history;

import entente.action.Action;
import entente.action.Initiative;
import entente.game.Rules;
import entente.mind.Option;
import entente.scenario.Case;
import entente.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is coded of an act, held against what the engine takes for feasible. */
record Coding(Case.Move move) {
  private static final String NO_OCCASION =
      "there is no occasion: nothing lacking, nothing to spare, or no common threat";

  /** Whether an initiative is of the same kind. */
  boolean isKind(Initiative it) {
    return Rules.ACTIONS.get(move.action()).equals(it.action().name());
  }

  /** Whether it is of the same kind and put to the same state. */
  boolean isTo(Initiative it) {
    return isKind(it) && it.target() == move.target();
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
    if (options.stream().anyMatch(option -> isTo(option.initiative()))) {
      return "none of its candidates has these items";
    }
    for (int third = 0; third < world.states(); third++) {
      boolean concerned = move.subject() < 0 || move.subject() == third;
      if (concerned && third != move.actor() && third != move.target()) {
        Initiative it = about(third, actions.get(move.action()));
        String obstacle = it.action().obstacle(world, it);
        return obstacle == null ? NO_OCCASION : obstacle;
      }
    }
    return NO_OCCASION;
  }

  private Initiative about(int third, Action action) {
    return new Initiative(
        action,
        move.actor(),
        move.target(),
        third,
        move.take(),
        0,
        move.give(),
        0,
        move.also(),
        0,
        move.covert());
  }
}
