package entente.mind;

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
    double aspiration) {}
