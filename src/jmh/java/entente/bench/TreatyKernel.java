package entente.bench;

import entente.game.Rules;
import entente.world.Axis;
import entente.world.Quantity;

/**
 * A treaty one level closer, valued by straight-line code over flat arrays: the same motives and
 * the same derived cells on the way as the engine's, no others, and all that a treaty cannot change
 * reckoned before. It knows nothing of ledgers, ripples or other acts: it is the limit.
 */
final class TreatyKernel {
  private final FlatWorld flat;
  private final int n;
  private final double[] weight;
  private final int motives;
  private final double[] reference;
  private final double[] nothing;
  private final double[] aversion;
  private final double[] lost;
  private final double[] backing;
  private final double[] backingCoefficient;
  private final double[] shelter;
  private final double[] shelterCoefficient;
  private final double[] sheltered;
  private final double[] credibility;
  private final double[] attraction;
  private final double[] security;
  private final double[] autonomy;
  private final boolean[] tied;
  private final double[] affinity;
  private final double[] start;
  private final double[] audience;
  private final double[] survivalInterest;
  private final double[] influenceInterest;
  private final double[] tolerance;
  private final double[] tiedDown;
  private final double[] campPower;
  private final double[] goneOver;
  private final double[] risk;
  private final double[] dragged;
  private final double trustGained;
  private final double way;
  private final double treatyWeight;
  private final double slope;
  private final double relief;
  private final double supply;
  private final double partisans;
  private final double penalty;
  private final double width;
  private final double campLeast;
  private final double rivalryLeast;
  private final double camp;
  private final double regime;
  private final double taken;
  private final double tottering;
  private final double shaky;
  private final double scale;

  TreatyKernel(FlatWorld flat) {
    this.flat = flat;
    n = flat.n;
    motives = Rules.MOTIVES.size();
    weight = flat.by(Quantity.WEIGHT, motives);
    trustGained = flat.number("trust.treaty");
    way = 1 - StrictMath.pow(1 - flat.number("alignment.rate"), flat.number("perception.horizon"));
    treatyWeight = flat.number("alignment.treaty");
    slope = flat.number("deterrence.slope");
    relief = flat.number("motive.relief");
    supply = flat.number("society.supply");
    partisans = flat.number("motive.partisans");
    penalty = flat.number("influence.penalty");
    width = flat.number("influence.width");
    campLeast = flat.number("camp.least");
    rivalryLeast = flat.number("rivalry.least");
    camp = flat.number("rivalry.camp");
    regime = flat.number("rivalry.regime");
    taken = flat.number("rivalry.lost");
    tottering = flat.number("restraint.tottering");
    shaky = flat.number("restraint.shaky");
    scale = flat.number("prospect.scale");
    affinity = flat.between(Quantity.AFFINITY);
    audience = flat.between(Quantity.AUDIENCE);
    survivalInterest = flat.between(Quantity.SURVIVAL_INTEREST);
    influenceInterest = flat.between(Quantity.INFLUENCE_INTEREST);
    tolerance = flat.between(Quantity.TOLERANCE);
    campPower = flat.of(Quantity.CAMP_POWER);
    aversion = flat.of(Quantity.LOSS_AVERSION);
    lost = new LostSupply(flat).all();
    TreatyBase base = new TreatyBase(flat);
    start = base.start();
    backingCoefficient = base.backingCoefficient();
    shelterCoefficient = base.shelterCoefficient();
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
    for (int i = 0; i < n; i++) {
      reference[i] = -flat.world.get(Quantity.ASPIRATION, i);
      for (int m = 0; m < motives; m++) {
        reference[i] += weight[i * motives + m] * flat.world.get(Quantity.MOTIVE_VALUE, i, m);
      }
      nothing[i] = prospect(i, reference[i]);
    }
  }

  private double[] motive(String name) {
    int m = flat.world.layout().find(Axis.MOTIVE, name);
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = flat.world.get(Quantity.MOTIVE_VALUE, i, m);
    }
    return values;
  }

  /** What a treaty with state b is worth to state v once it is agreed [utility]. */
  double worth(int v, int b) {
    int vb = v * n + b;
    int bv = b * n + v;
    double level = Math.min(2, flat.treaty[vb] + 1);
    double bond = flat.bond(level);
    double target = sigma(attraction[vb] + treatyWeight * (level - flat.treaty[vb]) / 2);
    double outlook = flat.alignment[vb] + way * (target - flat.alignment[vb]);
    double backingOfV = bond * backingCoefficient[vb];
    double backingOfB = bond * backingCoefficient[bv];
    double steadinessOfV = flat.steadiness[v] + backingOfV - backing[vb];
    double steadinessOfB = flat.steadiness[b] + backingOfB - backing[bv];
    double stabilityOfV = sigma(steadinessOfV);
    double stabilityOfB = sigma(steadinessOfB);
    int w = v * motives;
    double change = weight[w] * 2 * (Math.sqrt(stabilityOfV) - Math.sqrt(flat.stability[v]));
    if (weight[w + 1] > 0) {
      double lent = bond * shelterCoefficient[vb] * outlook;
      change += weight[w + 1] * (security(v, b, lent) - security[v]);
    }
    if (weight[w + 2] > 0) {
      double free = autonomy(v, b, steadinessOfV, stabilityOfV, backingOfV);
      change += weight[w + 2] * (free - autonomy[v]);
    }
    double share = share(vb, outlook);
    double shareBefore = share(vb, flat.outlook[vb]);
    if (weight[w + 3] > 0 && influenceInterest[vb] > 0) {
      double before =
          tied[bv] ? dependency(bv, flat.steadiness[b], flat.stability[b], backing[bv]) : 0;
      double after = dependency(bv, steadinessOfB, stabilityOfB, backingOfB);
      change +=
          weight[w + 3]
              * influenceInterest[vb]
              * (share * hold(vb, after) - shareBefore * hold(vb, before));
    }
    if (weight[w + 4] > 0 && survivalInterest[vb] > 0) {
      double after = share * (2 * Math.sqrt(stabilityOfB) - 1);
      double before = shareBefore * (2 * Math.sqrt(flat.stability[b]) - 1);
      change += weight[w + 4] * survivalInterest[vb] * (after - before);
    }
    if (weight[w + 6] > 0) {
      change += weight[w + 6] * rivalry(vb, b, outlook, stabilityOfB);
    }
    change +=
        weight[w + 7] * audience[vb] * (Math.min(1, flat.trust[bv] + trustGained) - flat.trust[bv]);
    if (weight[w + 9] > 0) {
      double after = outlook * (risk[b] + tottering * Math.max(0, shaky - stabilityOfB));
      double before =
          flat.outlook[vb] * (risk[b] + tottering * Math.max(0, shaky - flat.stability[b]));
      double owed = (bond - flat.bond(flat.treaty[vb])) * dragged[vb];
      change -= weight[w + 9] * (after - before + owed);
    }
    return prospect(v, reference[v] + change) - nothing[v];
  }

  private double security(int v, int b, double lent) {
    double sum = 0;
    double all = flat.deterrent[v];
    double allies = sheltered[v] + lent - shelter[v * n + b];
    for (int j = 0; j < n; j++) {
      double own = j == b ? lent : shelter[v * n + j];
      double deterred = 1 - StrictMath.exp(-slope * (all + (allies - own) * credibility[j]));
      sum -= flat.threat[v * n + j] * (1 - relief * deterred);
    }
    return sum;
  }

  private double autonomy(int v, int b, double steadiness, double stability, double backed) {
    double sum = 0;
    for (int j = 0; j < n; j++) {
      int vj = v * n + j;
      if (j == b || tied[vj]) {
        double held = dependency(vj, steadiness, stability, j == b ? backed : backing[vj]);
        sum -= held * (held + partisans * affinity[vj]) * (1 - flat.trust[vj]) / 2;
      }
    }
    return sum;
  }

  private double dependency(int ij, double steadiness, double stability, double backed) {
    double alone = sigma(steadiness - supply * lost[ij] - backed);
    return Math.max(0, Math.min(1, 1 - alone / stability));
  }

  private double hold(int vb, double dependency) {
    double z = (tolerance[vb] - dependency) / width;
    double below = z > 30 ? z * width : width * StrictMath.log1p(StrictMath.exp(z));
    return dependency - penalty * below;
  }

  private double share(int vb, double outlook) {
    double before = start[vb];
    double left = (outlook / before - campLeast) / (1 - campLeast);
    return before <= 0 ? 1 : Math.max(0, Math.min(1, left));
  }

  private double rivalry(int vb, int b, double outlook, double stability) {
    double shift = outlook - flat.outlook[vb];
    double steadier = stability - flat.stability[b];
    double change = tiedDown[vb] * shift - taken * goneOver[vb] * steadier;
    double enmity = flat.hostility[vb];
    if (enmity >= rivalryLeast) {
      double stronger = flat.power[vb / n] * shift;
      change -= enmity * (camp * flat.power[b] * stronger + regime * steadier);
    }
    return change;
  }

  private double prospect(int v, double x) {
    return x >= 0
        ? -scale * StrictMath.expm1(-x / scale)
        : aversion[v] * scale * StrictMath.expm1(x / scale);
  }

  private static double sigma(double z) {
    return 1 / (1 + StrictMath.exp(-z));
  }
}
