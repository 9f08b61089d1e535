package entente.order;

import entente.action.Initiative;
import entente.game.Rules;
import entente.mind.Mind;
import entente.mind.Option;
import entente.world.Axis;
import entente.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what an order means among what a state might do: the candidate with the same partners and
 * items, in the amounts that are ordered.
 */
record Choosing(World world, Mind mind) {

  /** The candidate that is meant; the nearest in the amounts, then the most valuable. */
  Optional<Option> among(List<Option> options, Intent intent) {
    Comparator<Option> nearness =
        Comparator.comparingDouble(option -> distance(option.initiative(), intent));
    return options.stream()
        .filter(option -> intent.covers(option.initiative()))
        .min(
            nearness
                .thenComparing(option -> option.initiative().alsoGive() != intent.also())
                .thenComparing(Comparator.comparingDouble(Option::value).reversed()));
  }

  private static double distance(Initiative it, Intent intent) {
    return apart(intent.taken(), it.taken())
        + apart(amount(intent, it.give()), it.given())
        + apart(amount(intent, it.alsoGive()), it.alsoGiven());
  }

  private static double apart(double ordered, double feasible) {
    return ordered > 0 && feasible > 0 ? Math.abs(StrictMath.log(feasible / ordered)) : 0;
  }

  /** How much of an item an order gives; 0 if it does not say. */
  private static double amount(Intent intent, int item) {
    if (item < 0) {
      return 0;
    }
    return item == intent.give() ? intent.given() : item == intent.also() ? intent.alsoGiven() : 0;
  }

  /** The same candidate in the amounts that are ordered. */
  Initiative amounts(Initiative it, Intent intent) {
    return new Initiative(
        it.action(),
        it.actor(),
        it.target(),
        it.subject(),
        it.take(),
        within(it.take(), intent.taken(), it.taken()),
        it.give(),
        within(it.give(), amount(intent, it.give()), it.given()),
        it.alsoGive(),
        within(it.alsoGive(), amount(intent, it.alsoGive()), it.alsoGiven()),
        it.covert());
  }

  /** What is ordered, if anything; of a technology no more than can be taught. */
  private double within(int item, double ordered, double feasible) {
    if (ordered <= 0) {
      return feasible;
    }
    boolean taught = item >= world.count(Axis.GOOD);
    return taught ? Math.min(ordered, feasible) : ordered;
  }

  /** The option of an initiative: as it was weighed, or weighed now if its amounts are others. */
  Option weighed(Option candidate, Initiative it) {
    return it.equals(candidate.initiative()) ? candidate : mind.weigh(it);
  }

  /** The name of an act's kind. */
  static String kind(Intent intent) {
    return Rules.ACTIONS.get(intent.action());
  }
}
