package entente.bench;

import entente.world.Axis;
import entente.world.Quantity;

/** What no deal can change of faith and blame, reckoned once for {@link Delivery}. */
final class DeliveryBase {
  private static final int MONTHS = 12;

  private final FlatWorld flat;
  private final int n;

  DeliveryBase(FlatWorld flat) {
    this.flat = flat;
    this.n = flat.n;
  }

  /** What a receiver counts on of a supplier's promise, a row for each receiver [1]. */
  double[] faith() {
    double least = flat.number("contract.faith");
    double byTrust = flat.number("contract.faithByTrust");
    double[] faith = new double[n * n];
    for (int c = 0; c < n * n; c++) {
      faith[c] = Math.max(0, Math.min(1, least + byTrust * flat.trust[c]));
    }
    return faith;
  }

  /** The chance that what a supplier delivers in secret comes to light in a year. */
  double[] known() {
    double[] intelligence = flat.of(Quantity.INTELLIGENCE);
    double[] known = new double[n * n];
    for (int c = 0; c < n * n; c++) {
      double missed = 1;
      for (int k = 0; k < n; k++) {
        missed *= k == c / n || k == c % n ? 1 : 1 - intelligence[k];
      }
      known[c] = 1 - StrictMath.pow(missed, MONTHS);
    }
    return known;
  }

  /** Whether a state stands against a side that another fights on. */
  boolean[] opposed() {
    boolean[] opposed = new boolean[n * n];
    for (int c = 0; c < n * n; c++) {
      for (int war = 0; war < flat.world.count(Axis.WAR); war++) {
        boolean active = flat.world.is(Quantity.WAR_ACTIVE, war);
        double side = flat.world.get(Quantity.SIDE, war, c % n);
        opposed[c] |= active && flat.leaning(war, c / n) * side < 0;
      }
    }
    return opposed;
  }

  /** How strongly a sale of a wholly salient good to a belligerent is blamed. */
  double[] blame() {
    double sale = flat.number("norm.sale");
    double allied = flat.number("norm.allied");
    double[] blame = new double[n * n];
    for (int c = 0; c < n * n; c++) {
      blame[c] = sale * (1 - allied * Math.max(0, flat.treaty[c] - 1));
    }
    return blame;
  }
}
