package entente.mind;

import static entente.world.Quantity.ASPIRATION;
import static entente.world.Quantity.LOSS_AVERSION;
import static entente.world.Quantity.WEIGHT;

import entente.action.Action;
import entente.action.Initiative;
import entente.world.Axis;
import entente.world.Ledger;
import entente.world.World;

/**
 * Values what an initiative does to a state: the expectation of prospect value over the branches,
 * against doing nothing, motive by motive. Never the value of the expectation.
 */
final class Valuer {
  private final Ledger ledger;
  private final World world;
  private final Prospect prospect;
  private final Beliefs beliefs;
  private final int motives;
  private final double[] weights;

  Valuer(Ledger ledger, Prospect prospect, Beliefs beliefs) {
    this.ledger = ledger;
    this.world = ledger.world();
    this.prospect = prospect;
    this.beliefs = beliefs;
    this.motives = world.count(Axis.MOTIVE);
    this.weights = new double[motives];
  }

  /** Room for each motive's part and the attitude to risk. */
  double[] room() {
    return new double[motives + 1];
  }

  /** A state's utility in the world as it stands. */
  double utility(Base base, int i) {
    double sum = 0;
    double[] values = base.of(i);
    for (int m = 0; m < motives; m++) {
      sum += world.get(WEIGHT, i, m) * values[m];
    }
    return sum;
  }

  /**
   * The worth of an initiative to a state once the answer is known.
   *
   * @param viewer to whom
   * @param believer who reckons so: it knows its own weights and believes in others'
   * @param responder who answers, or -1
   * @param parts gets each motive's part and the attitude to risk added, their sum is the worth
   */
  double worth(
      Initiative it,
      boolean yes,
      int viewer,
      int believer,
      int responder,
      Base base,
      double[] parts) {
    Action action = it.action();
    double[] before = base.of(viewer);
    double reference = weigh(viewer, believer, before) - world.get(ASPIRATION, viewer);
    double aversion = world.get(LOSS_AVERSION, viewer);
    double nothing = prospect.value(reference, aversion);
    double sum = 0;
    for (int branch = 0; branch < action.branches().size(); branch++) {
      double chance = action.chance(world, it, yes, branch);
      if (chance > 0) {
        int mark = ledger.imagine(viewer);
        action.apply(ledger, it, branch, responder);
        if (!ledger.untouched(mark)) {
          double change = differences(viewer, before, chance, parts);
          double value = prospect.value(reference + change, aversion) - nothing;
          parts[motives] += chance * (value - change);
          sum += chance * value;
        }
        ledger.forget(mark);
      }
    }
    return sum;
  }

  private double weigh(int i, int believer, double[] values) {
    double sum = 0;
    for (int m = 0; m < motives; m++) {
      weights[m] = world.get(WEIGHT, i, m) * beliefs.factor(believer, i, m);
      sum += weights[m] * values[m];
    }
    return sum;
  }

  private double differences(int i, double[] before, double chance, double[] parts) {
    double change = 0;
    for (int m = 0; m < motives; m++) {
      if (weights[m] > 0) {
        double part = weights[m] * (world.imagined(i, m) - before[m]);
        parts[m] += chance * part;
        change += part;
      }
    }
    return change;
  }
}
