package entente.action;

import entente.world.Draws;

/**
 * One thing that one state might do.
 *
 * @param action its kind
 * @param actor who takes it
 * @param target the state it is addressed to, or -1
 * @param subject a third state that it concerns, or -1
 * @param take the item that the actor receives, or -1
 * @param taken how much of it a month
 * @param give the item that the actor gives (or develops), or -1
 * @param given how much of it a month
 * @param alsoGive a second item that the actor gives, or -1
 * @param alsoGiven how much of it a month
 * @param covert whether it is meant to stay hidden
 */
public record Initiative(
    Action action,
    int actor,
    int target,
    int subject,
    int take,
    double taken,
    int give,
    double given,
    int alsoGive,
    double alsoGiven,
    boolean covert) {

  /** An initiative without goods. */
  public static Initiative of(Action action, int actor, int target, int subject) {
    return new Initiative(action, actor, target, subject, -1, 0, -1, 0, -1, 0, false);
  }

  /** An initiative that gives (or develops) one item. */
  public static Initiative giving(Action action, int actor, int target, int item, double amount) {
    return new Initiative(action, actor, target, -1, -1, 0, item, amount, -1, 0, false);
  }

  /** The same, hidden. */
  public Initiative hidden() {
    return new Initiative(
        action, actor, target, subject, take, taken, give, given, alsoGive, alsoGiven, true);
  }

  /** Whether another is a variant of the same: to do both would be idle. */
  public boolean clashes(Initiative other) {
    return action == other.action
        && target == other.target
        && (give == other.give || (take >= 0 && take == other.take));
  }

  /**
   * Its identity: the same for the same kind of deal between the same states, whatever the amounts.
   * Choice noise is keyed to it.
   */
  public long key() {
    long key = Draws.key(action.name());
    for (int part : new int[] {actor, target, subject, take, give, alsoGive, covert ? 1 : 0}) {
      key = key * 1_000_003 + part + 2;
    }
    return key;
  }
}
