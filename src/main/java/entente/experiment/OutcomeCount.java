package entente.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** How often an outcome came about in games, and when. */
public final class OutcomeCount {
  private final String outcome;
  private final List<Integer> turns = new ArrayList<>();
  private int games;

  /** None so far. */
  public OutcomeCount(String outcome) {
    this.outcome = outcome;
  }

  /** The outcome's name. */
  public String outcome() {
    return outcome;
  }

  /** Counts one more game. */
  public void add(Played game) {
    games++;
    Integer turn = game.outcomes().get(outcome);
    if (turn != null) {
      turns.add(turn);
    }
  }

  /** In which share of the games it came about. */
  public Share share() {
    return new Share(turns.size(), games);
  }

  /**
   * A quantile of the turns in which it came about: the one at that place of the sorted turns,
   * rounded to the nearest.
   *
   * @param share from 0, the first, to 1, the last
   * @return none if it never came about
   */
  public OptionalInt quantile(double share) {
    return Quantile.of(turns, share);
  }
}
