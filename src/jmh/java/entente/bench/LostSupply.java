package entente.bench;

import entente.world.Quantity;

/** The supply that each state would lose without each other, as the engine's dependency has it. */
final class LostSupply {
  private final FlatWorld flat;
  private final double[] openness;
  private final double horizon;
  private final double least;
  private final double most;
  private final double patience;
  private final double readiness;

  LostSupply(FlatWorld flat) {
    this.flat = flat;
    horizon = flat.number("society.stockHorizon");
    least = flat.number("society.leastSufficiency");
    most = flat.number("society.mostSufficiency");
    patience = flat.number("dependency.patience");
    readiness = flat.number("dependency.readiness");
    openness = new double[flat.n * flat.n];
    double[] sanction = flat.between(Quantity.SANCTION);
    double[] embargo = flat.between(Quantity.EMBARGO);
    for (int c = 0; c < openness.length; c++) {
      double open = readiness * flat.trust[c] * flat.alignment[c] * (1 - sanction[c]);
      openness[c] = flat.trust[c] > 0 && embargo[c] < 0.5 ? open : 0;
    }
  }

  /** All of them [ln sufficiency]. */
  double[] all() {
    double[] lost = new double[flat.n * flat.n];
    for (int c = 0; c < lost.length; c++) {
      for (int g = 0; c / flat.n != c % flat.n && g < flat.goods; g++) {
        double share = flat.world.get(Quantity.REGIME_SHARE, g);
        lost[c] += share > 0 ? share * lost(c / flat.n, c % flat.n, g) : 0;
      }
    }
    return lost;
  }

  private double lost(int i, int j, int g) {
    double net = flat.world.get(Quantity.NET, i, g);
    double left = net - flat.supplied(j, i, g) + flat.supplied(i, j, g);
    double gap = need(i, g) - left - stored(i, g) / horizon;
    double others = 0;
    for (int k = 0; gap > 0 && k < flat.n; k++) {
      others += k == i || k == j ? 0 : openness[k * flat.n + i] * spare(k, g);
    }
    double then = left + Math.min(Math.max(0, gap), others);
    return StrictMath.log(sufficiency(i, g, net) / sufficiency(i, g, then));
  }

  private double sufficiency(int i, int g, double net) {
    double need = need(i, g);
    double covered = (net + stored(i, g) / horizon) / need;
    return need <= 0 ? 1 : Math.max(least, Math.min(most, covered));
  }

  private double spare(int k, int g) {
    double net = flat.world.get(Quantity.NET, k, g);
    return Math.max(0, net + stored(k, g) / patience - need(k, g));
  }

  private double need(int i, int g) {
    return flat.world.get(Quantity.NEED, i, g);
  }

  private double stored(int i, int g) {
    boolean storable = flat.world.get(Quantity.STORABLE, g) > 0.5;
    return storable ? flat.world.get(Quantity.STOCK, i, g) : 0;
  }
}
