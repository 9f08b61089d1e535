package entente.bench;

import entente.game.Rules;
import entente.world.Axis;
import entente.world.Exponential;
import entente.world.Quantity;

/**
 * What both kernels have: a state's motives before the act, what neither act can change, and the
 * curves. Only a motive's change is reckoned; one that does not weigh is left out, as in the
 * engine.
 */
abstract class Kernel extends KernelNumbers {
  final FlatWorld flat;
  final int n;
  final double[] weight;
  final int motives;
  final double[] reference;
  final double[] nothing;
  final double[] aversion;
  final FlatGoods goods;
  final double[] lostOf;
  final double[] lost;
  final double[] backing;
  final double[] backingCoefficient;
  final double[] shelter;
  final double[] shelterFaith;
  final double[] sheltered;
  final double[] credibility;
  final double[] attraction;
  final double[] security;
  final double[] autonomy;
  final boolean[] tied;
  final double[] affinity;
  final double[] start;
  final double[] audience;
  final double[] survivalInterest;
  final double[] influenceInterest;
  final double[] tolerance;
  private final double[] deference;
  final double[] tiedDown;
  final double[] campPower;
  final double[] goneOver;
  final double[] risk;
  final double[] dragged;

  Kernel(FlatWorld flat) {
    super(flat);
    this.flat = flat;
    n = flat.n;
    motives = Rules.MOTIVES.size();
    weight = flat.by(Quantity.WEIGHT, motives);
    affinity = flat.between(Quantity.AFFINITY);
    audience = flat.between(Quantity.AUDIENCE);
    survivalInterest = flat.between(Quantity.SURVIVAL_INTEREST);
    influenceInterest = flat.between(Quantity.INFLUENCE_INTEREST);
    tolerance = flat.between(Quantity.TOLERANCE);
    deference = flat.between(Quantity.DEFERENCE);
    campPower = flat.of(Quantity.CAMP_POWER);
    aversion = flat.of(Quantity.LOSS_AVERSION);
    goods = new FlatGoods(flat);
    lostOf = goods.lost();
    lost = new double[n * n];
    for (int c = 0; c < lostOf.length; c++) {
      lost[c / flat.goods] += lostOf[c];
    }
    KernelBase base = new KernelBase(flat);
    start = base.start();
    backingCoefficient = base.backingCoefficient();
    shelterFaith = base.shelterFaith();
    backing = base.backing();
    shelter = base.shelter();
    sheltered = base.sheltered();
    credibility = base.credibility();
    attraction = base.attraction();
    tiedDown = base.tiedDown();
    goneOver = base.goneOver();
    risk = base.riskButTottering();
    dragged = base.dragged();
    tied = base.tied();
    security = motive("security");
    autonomy = motive("autonomy");
    reference = new double[n];
    nothing = new double[n];
    refer();
  }

  private void refer() {
    for (int i = 0; i < n; i++) {
      reference[i] = -flat.world.get(Quantity.ASPIRATION, i);
      for (int m = 0; m < motives; m++) {
        reference[i] += weight[i * motives + m] * flat.world.get(Quantity.MOTIVE_VALUE, i, m);
      }
      nothing[i] = prospect(i, reference[i]);
    }
  }

  final double[] motive(String name) {
    int m = flat.world.layout().find(Axis.MOTIVE, name);
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = flat.world.get(Quantity.MOTIVE_VALUE, i, m);
    }
    return values;
  }

  /**
   * A state's security in a world that differs only by what is given.
   *
   * @param own its own deterrent
   * @param lent what state b lends it of its own
   * @param threat the threat that it sees in b
   * @param credible what is left of a guarantor's credibility against b
   */
  final double security(int v, int b, double own, double lent, double threat, double credible) {
    double sum = 0;
    double allies = sheltered[v] + lent - shelter[v * n + b];
    for (int j = 0; j < n; j++) {
      if (j != v) {
        boolean other = j == b;
        double without = allies - (other ? lent : shelter[v * n + j]);
        double credibly = other ? credible : credibility[j];
        double deterred = 1 - Exponential.exp(-slope * (own + without * credibly));
        sum -= (other ? threat : flat.threat[v * n + j]) * (1 - relief * deterred);
      }
    }
    return sum;
  }

  /** How a dependency of i on j weighs on i. */
  final double grip(int ij, double dependency) {
    return dependency * (dependency + partisans * affinity[ij]) * (1 - flat.trust[ij]) / 2;
  }

  /** A dependency, from the supply that would be lost. */
  final double dependency(double lost, double steadiness, double stability, double backed) {
    double alone = sigma(steadiness - supply * lost - backed);
    return Math.max(0, Math.min(1, 1 - alone / stability));
  }

  final double hold(int vb, double dependency) {
    double held = dependency + deference[vb % n * n + vb / n];
    double z = (tolerance[vb] - held) / width;
    double below = z > 30 ? z * width : width * Exponential.log(1 + Exponential.exp(z));
    return held - penalty * below;
  }

  final double share(int vb, double outlook) {
    double before = start[vb];
    double left = (outlook / before - campLeast) / (1 - campLeast);
    return before <= 0 ? 1 : Math.max(0, Math.min(1, left));
  }

  final double prospect(int v, double x) {
    return x >= 0
        ? scale * (1 - Exponential.exp(-x / scale))
        : aversion[v] * scale * (Exponential.exp(x / scale) - 1);
  }

  static double sigma(double z) {
    return 1 / (1 + Exponential.exp(-z));
  }

  /** The alignment that v and b look forward to, once something draws them together. */
  final double outlook(int vb, double drawn) {
    double target = sigma(attraction[vb] + drawn);
    return flat.alignment[vb] + way * (target - flat.alignment[vb]);
  }

  /** By how much v feels better for the regime of c, as one of its camp. */
  final double solidarity(int vc, int c, double outlook, double stability) {
    double after = share(vc, outlook) * (2 * Math.sqrt(stability) - 1);
    double before = share(vc, flat.outlook[vc]) * (2 * Math.sqrt(flat.stability[c]) - 1);
    return after - before;
  }

  /** By how much it costs v more to be seen with j. */
  final double exposure(int vj, int j, double outlook, double stability) {
    double after = risk[j] + tottering * Math.max(0, shaky - stability);
    double before = risk[j] + tottering * Math.max(0, shaky - flat.stability[j]);
    return outlook * after - flat.outlook[vj] * before;
  }
}
