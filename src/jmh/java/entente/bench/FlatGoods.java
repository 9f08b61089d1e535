package entente.bench;

import entente.world.Exponential;
import entente.world.Quantity;

/**
 * Who has, needs and delivers what, in flat arrays, and what each would lose without each other, as
 * the engine's dependency has it. A cell of a state and a good is at {@code state · goods + good}.
 */
final class FlatGoods {
  final int n;
  final int goods;
  final double[] net;
  final double[] need;
  final double[] stored;
  final double[] spare;
  final double[] coverage;
  final double[] share;
  final double[] willing;
  final double[] openness;
  final double[] offer;
  final double[] supplied;
  final double horizon;
  final double least;
  final double most;
  final double patience;

  FlatGoods(FlatWorld flat) {
    n = flat.n;
    goods = flat.goods;
    horizon = flat.number("society.stockHorizon");
    least = flat.number("society.leastSufficiency");
    most = flat.number("society.mostSufficiency");
    patience = flat.number("dependency.patience");
    net = flat.by(Quantity.NET, goods);
    need = flat.by(Quantity.NEED, goods);
    share = flat.along(Quantity.REGIME_SHARE, goods);
    stored = flat.by(Quantity.STOCK, goods);
    spare = new double[n * goods];
    coverage = new double[n * goods];
    double[] storable = flat.along(Quantity.STORABLE, goods);
    for (int c = 0; c < n * goods; c++) {
      stored[c] *= storable[c % goods];
      spare[c] = spare(c, net[c]);
      coverage[c] = Exponential.log(sufficiency(c, net[c]));
    }
    willing = new double[n * n];
    openness = new double[n * n];
    supplied = new double[n * n * goods];
    open(flat);
    offer = new double[n * goods];
    for (int c = 0; c < n * n * goods; c++) {
      int from = c / goods / n;
      int to = c / goods % n;
      int g = c % goods;
      supplied[c] = from == to ? 0 : flat.supplied(from, to, g);
      offer[to * goods + g] += from == to ? 0 : openness[c / goods] * spare[from * goods + g];
    }
  }

  private void open(FlatWorld flat) {
    double readiness = flat.number("dependency.readiness");
    double[] sanction = flat.between(Quantity.SANCTION);
    double[] embargo = flat.between(Quantity.EMBARGO);
    for (int c = 0; c < n * n; c++) {
      boolean open = flat.trust[c] > 0 && embargo[c] < 0.5;
      willing[c] = open ? readiness * flat.trust[c] * flat.alignment[c] : 0;
      openness[c] = willing[c] * (1 - sanction[c]);
    }
  }

  /** How far a net supply covers what is needed [1]. */
  double sufficiency(int ig, double netSupply) {
    if (need[ig] <= 0) {
      return 1;
    }
    return Math.max(least, Math.min(most, (netSupply + stored[ig] / horizon) / need[ig]));
  }

  /** What a state has over its need. */
  double spare(int ig, double netSupply) {
    return Math.max(0, netSupply + stored[ig] / patience - need[ig]);
  }

  /** The supply of a good that state i would lose without state j [ln sufficiency]. */
  double lost(int i, int j, int g) {
    int ig = i * goods + g;
    double left = net[ig] - supplied[(j * n + i) * goods + g] + supplied[(i * n + j) * goods + g];
    double gap = need[ig] - left - stored[ig] / horizon;
    double then = left;
    if (gap > 0) {
      double others = offer[ig] - openness[j * n + i] * spare[j * goods + g];
      then += Math.min(gap, Math.max(0, others));
    }
    return then == net[ig] ? 0 : coverage[ig] - Exponential.log(sufficiency(ig, then));
  }

  /** All that each would lose without each other, good by good and weighed. */
  double[] lost() {
    double[] lost = new double[n * n * goods];
    for (int c = 0; c < lost.length; c++) {
      int i = c / goods / n;
      int j = c / goods % n;
      lost[c] = i == j || share[c % goods] <= 0 ? 0 : share[c % goods] * lost(i, j, c % goods);
    }
    return lost;
  }
}
