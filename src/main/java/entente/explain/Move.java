package entente.explain;

/**
 * What somebody might do, by names; an empty name stands for none.
 *
 * @param action the kind
 * @param actor who would do it
 * @param target whom it is addressed to
 * @param subject a third state that it concerns
 * @param take the item that the actor receives
 * @param taken how much of it a month
 * @param give the item that the actor gives, or develops
 * @param given how much of it a month
 * @param alsoGive a second item that the actor gives
 * @param alsoGiven how much of it a month
 * @param covert whether it is meant to stay hidden
 */
public record Move(
    String action,
    String actor,
    String target,
    String subject,
    String take,
    double taken,
    String give,
    double given,
    String alsoGive,
    double alsoGiven,
    boolean covert) {

  /** No move. */
  public static final Move NOTHING = new Move("", "", "", "", "", 0, "", 0, "", 0, false);

  /** Whether it is the same deed towards the same states with the same items, in any amounts. */
  public boolean alike(Move other) {
    return action.equals(other.action)
        && actor.equals(other.actor)
        && target.equals(other.target)
        && subject.equals(other.subject)
        && take.equals(other.take)
        && give.equals(other.give)
        && alsoGive.equals(other.alsoGive)
        && covert == other.covert;
  }

  /**
   * A short label, such as {@code barter with RUS: 0.83 energy for 2.00 ammunition}.
   *
   * @param link what stands between the kind and the target, {@code " with "} or a space
   */
  String label(String link) {
    StringBuilder label = new StringBuilder(covert ? "covert " + action : action);
    if (!target.isEmpty()) {
      label.append(link).append(target);
    }
    if (!subject.isEmpty()) {
      label.append(" over ").append(subject);
    }
    if (!give.isEmpty() || !take.isEmpty()) {
      label.append(target.isEmpty() ? " " : ": ").append(goods());
    }
    return label.toString();
  }

  private String goods() {
    if (target.isEmpty()) {
      return give.isEmpty() ? take : give;
    }
    String gives = give.isEmpty() ? "nothing" : amount(give, given);
    String more = alsoGive.isEmpty() ? "" : " and " + amount(alsoGive, alsoGiven);
    String takes = take.isEmpty() ? "nothing" : amount(take, taken);
    return gives + more + " for " + takes;
  }

  private static String amount(String item, double amount) {
    return Figures.fixed(amount, amount < 0.1 ? 3 : 2) + " " + item;
  }
}
