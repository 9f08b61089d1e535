package entente.order;

import entente.action.Action;
import entente.action.Initiative;
import entente.game.Rules;
import entente.mind.Option;
import entente.world.Axis;
import entente.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what orders mean among what a state might do: the candidate with the same partners and
 * items, in the amounts that are ordered.
 */
public record Choosing(World world, List<Action> actions) {

  /**
   * An order as the game takes it.
   *
   * @param meant the candidate that is meant; none if there is an obstacle
   * @param initiative the same in the amounts that are ordered; none if there is an obstacle
   * @param obstacle why it cannot be carried out, as a clause; empty if it can
   */
  public record Bound(Optional<Option> meant, Optional<Initiative> initiative, String obstacle) {
    private static Bound not(String obstacle) {
      return new Bound(Optional.empty(), Optional.empty(), obstacle);
    }
  }

  /**
   * Binds an order to the game.
   *
   * @param options what the state might do
   * @param most how many things it can begin this month
   * @param earlier what it begins already
   */
  public Bound bind(Intent intent, List<Option> options, int most, List<Initiative> earlier) {
    if (earlier.size() >= most || options.isEmpty()) {
      return Bound.not("no more than " + most + " a month can be begun");
    }
    Optional<Option> meant = among(options, intent);
    if (meant.isEmpty()) {
      return Bound.not(intent.obstacle(world, actions, options));
    }
    Initiative it = amounts(meant.get().initiative(), intent);
    String obstacle = it.action().obstacle(world, it);
    if (obstacle != null) {
      return Bound.not(obstacle);
    }
    return earlier.stream().anyMatch(it::clashes)
        ? Bound.not("it is ordered already, or a variant of it")
        : new Bound(meant, Optional.of(it), "");
  }

  /** The candidate that is meant; the nearest in the amounts, then the most valuable. */
  private static Optional<Option> among(List<Option> options, Intent intent) {
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
  private Initiative amounts(Initiative it, Intent intent) {
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

  /** The name of an act's kind. */
  static String kind(Intent intent) {
    return Rules.ACTIONS.get(intent.action());
  }
}
