package entente.order;

import entente.action.Action;
import entente.action.Initiative;
import entente.game.Rules;
import entente.mind.Option;
import entente.world.World;
import java.util.List;

/**
 * An act before it is bound to a game's rules; places are -1 and amounts 0 where nothing is said.
 *
 * @param action its kind, by its place on the axis
 * @param actor who does it
 * @param target whom it is addressed to
 * @param subject a third state that it concerns
 * @param take the item that the actor receives
 * @param taken how much of it a month
 * @param give the item that the actor gives, or develops
 * @param given how much of it a month
 * @param also a second item that the actor gives
 * @param alsoGiven how much of it a month
 * @param covert whether it is meant to stay hidden
 */
public record Intent(
    int action,
    int actor,
    int target,
    int subject,
    int take,
    double taken,
    int give,
    double given,
    int also,
    double alsoGiven,
    boolean covert) {

  private static final String NO_OCCASION =
      "there is no occasion: nothing lacking, nothing to spare, or no common threat";

  /** An initiative as it stands, with its amounts left to what the game makes of it. */
  public static Intent of(Initiative it) {
    return new Intent(
        Rules.ACTIONS.indexOf(it.action().name()),
        it.actor(),
        it.target(),
        it.subject(),
        it.take(),
        0,
        it.give(),
        0,
        it.alsoGive(),
        0,
        it.covert());
  }

  /** Whether an initiative is of the same kind. */
  public boolean isKind(Initiative it) {
    return Rules.ACTIONS.get(action).equals(it.action().name());
  }

  /** Whether it is of the same kind and put to the same state. */
  public boolean isTo(Initiative it) {
    return isKind(it) && it.target() == target;
  }

  /** Whether an initiative is what is meant: all that is said fits, open or hidden as said. */
  public boolean covers(Initiative it) {
    return concerns(it) && it.covert() == covert;
  }

  /** Whether an initiative is of its actor and kind, and all else that is said fits. */
  public boolean concerns(Initiative it) {
    return isKind(it)
        && it.actor() == actor
        && (target < 0 || it.target() == target)
        && (subject < 0 || it.subject() == subject)
        && (take < 0 || it.take() == take)
        && (give < 0 || gives(it, give))
        && (also < 0 || gives(it, also));
  }

  private static boolean gives(Initiative it, int item) {
    return it.give() == item || it.alsoGive() == item;
  }

  /** Why it is not among the candidates, as a clause. */
  public String obstacle(World world, List<Action> actions, List<Option> options) {
    List<Initiative> there = options.stream().map(Option::initiative).filter(this::isTo).toList();
    if (subject >= 0
        && !there.isEmpty()
        && there.stream().noneMatch(it -> it.subject() == subject)) {
      return "none of its candidates concerns that third state";
    }
    if (!there.isEmpty()) {
      return "none of its candidates has these items";
    }
    for (int third = 0; third < world.states(); third++) {
      boolean concerned = subject < 0 || subject == third;
      if (concerned && third != actor && third != target) {
        Initiative it = about(third, actions.get(action));
        String obstacle = it.action().obstacle(world, it);
        return obstacle == null ? NO_OCCASION : obstacle;
      }
    }
    return NO_OCCASION;
  }

  private Initiative about(int third, Action its) {
    return new Initiative(its, actor, target, third, take, 0, give, 0, also, 0, covert);
  }
}
