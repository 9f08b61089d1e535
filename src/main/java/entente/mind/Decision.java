package entente.mind;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision as it was taken.
 *
 * @param turn the turn
 * @param state who decided
 * @param rank the first (0), second … initiative of the month
 * @param options every alternative, in the order of their score, the best first
 * @param readiness the chance of acting at all [0,1]
 * @param draw the number drawn: it acts if this is below the readiness
 * @param acted whether it acted; then on the first option
 * @param utility the state's utility as the world stood [utility]
 * @param aspiration what it had come to expect [utility]
 * @param ordered whether people decided it: then the readiness, the draw and the noise are those of
 *     the decision that the state would have taken itself, and the first option is what was ordered
 */
public record Decision(
    int turn,
    int state,
    int rank,
    List<Option> options,
    double readiness,
    double draw,
    boolean acted,
    double utility,
    double aspiration,
    boolean ordered) {

  /** A decision that a state took itself. */
  public Decision(
      int turn,
      int state,
      int rank,
      List<Option> options,
      double readiness,
      double draw,
      boolean acted,
      double utility,
      double aspiration) {
    this(turn, state, rank, options, readiness, draw, acted, utility, aspiration, false);
  }

  /** The same, but that nothing is done was ordered. */
  public Decision withheld() {
    return new Decision(
        turn, state, rank, options, readiness, draw, false, utility, aspiration, true);
  }

  /** The same, but that it acts on an option was ordered, as its initiative of a rank. */
  public Decision ordered(int order, Option chosen) {
    List<Option> all = new ArrayList<>(options);
    all.removeIf(option -> option.initiative().equals(chosen.initiative()));
    all.add(0, chosen);
    return new Decision(turn, state, order, all, readiness, draw, true, utility, aspiration, true);
  }
}
