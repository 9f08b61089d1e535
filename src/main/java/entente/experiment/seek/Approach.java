package entente.experiment.seek;

import entente.game.Game;
import entente.outcome.Outcome;
import java.util.function.Consumer;

/**
 * How near a game comes to an outcome: the nearest that its condition comes to holding for as many
 * months in a row as it must. Shown the game after every month.
 */
final class Approach implements Consumer<Game> {
  private final Outcome outcome;
  private final double[] last;
  private int seen;
  private double nearest = -1;

  Approach(Outcome outcome) {
    this.outcome = outcome;
    this.last = new double[outcome.months()];
  }

  @Override
  public void accept(Game game) {
    last[seen % last.length] = outcome.condition().nearness(game);
    seen++;
    if (seen >= last.length) {
      double row = 1;
      for (double month : last) {
        row = Math.min(row, month);
      }
      nearest = Math.max(nearest, row);
    }
  }

  /** The nearest so far, from -1 to 1; negative unless it came about or was on the border. */
  double nearest() {
    return nearest;
  }
}
