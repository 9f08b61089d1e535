package entente.mind;

import entente.action.Action;
import entente.action.Initiative;
import entente.world.Axis;
import entente.world.Ledger;
import entente.world.World;

/**
 * Values what an initiative does to a state: the expectation of prospect value over the branches,
 * against doing nothing, motive by motive. Never the value of the expectation. It makes no garbage.
 */
final class Valuer {
  private final Ledger ledger;
  private final World world;
  private final Prospect prospect;
  private final int motives;
  private final double[] values;
  private double[] odds = new double[4];

  Valuer(Ledger ledger, Prospect prospect) {
    this.ledger = ledger;
    this.world = ledger.world();
    this.prospect = prospect;
    this.motives = world.count(Axis.MOTIVE);
    this.values = new double[motives];
  }

  /** How many parts a worth has: each motive's and that of the attitude to risk. */
  int parts() {
    return motives + 1;
  }

  /**
   * The worth of an initiative to a state once the answer is known.
   *
   * @param viewer to whom
   * @param from where it stands
   * @param responder who answers, or -1
   * @param parts gets each motive's part and the attitude to risk added; their sum is the worth
   * @param at where in it
   */
  double worth(
      Initiative it,
      boolean yes,
      int viewer,
      Standpoint from,
      int responder,
      double[] parts,
      int at) {
    Action action = it.action();
    int branches = action.branches().size();
    if (branches > odds.length) {
      odds = new double[branches];
    }
    action.odds(world, it, yes, odds);
    double sum = 0;
    for (int branch = 0; branch < branches; branch++) {
      double chance = odds[branch];
      if (chance > 0) {
        int mark = ledger.imagine(viewer);
        action.apply(ledger, it, branch, responder);
        if (!ledger.untouched(mark)) {
          sum += chance * imagined(viewer, from, chance, parts, at);
        }
        ledger.forget(mark);
      }
    }
    return sum;
  }

  /** The prospect value of the world as imagined, against the standpoint. */
  private double imagined(int i, Standpoint from, double chance, double[] parts, int at) {
    world.imagined(i, values);
    double[] weights = from.weights();
    double[] before = from.before();
    double change = 0;
    for (int m = 0; m < motives; m++) {
      if (weights[m] > 0) {
        double part = weights[m] * (values[m] - before[m]);
        parts[at + m] += chance * part;
        change += part;
      }
    }
    double value = prospect.value(from.reference() + change, from.aversion()) - from.nothing();
    parts[at + motives] += chance * (value - change);
    return value;
  }
}
