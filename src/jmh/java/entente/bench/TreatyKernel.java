package entente.bench;

/**
 * A treaty one level closer, valued by straight-line code over flat arrays: the same motives and
 * the same derived cells on the way as the engine's, no others, and all that a treaty cannot change
 * reckoned before. It knows nothing of ledgers, ripples or other acts: it is the limit.
 */
final class TreatyKernel extends Kernel {
  private final double trustGained;

  TreatyKernel(FlatWorld flat) {
    super(flat);
    trustGained = flat.number("trust.treaty");
  }

  /** What a treaty with state b is worth to state v once it is agreed [utility]. */
  double worth(int v, int b) {
    int vb = v * n + b;
    int bv = b * n + v;
    double level = Math.min(2, flat.treaty[vb] + 1);
    double bond = flat.bond(level);
    double outlook = outlook(vb, treatyWeight * (level - flat.treaty[vb]) / 2);
    double backingOfV = bond * backingCoefficient[vb];
    double backingOfB = bond * backingCoefficient[bv];
    double steadinessOfV = flat.steadiness[v] + backingOfV - backing[vb];
    double steadinessOfB = flat.steadiness[b] + backingOfB - backing[bv];
    double stabilityOfV = sigma(steadinessOfV);
    double stabilityOfB = sigma(steadinessOfB);
    int w = v * motives;
    double change = weight[w] * 2 * (Math.sqrt(stabilityOfV) - Math.sqrt(flat.stability[v]));
    if (weight[w + 1] > 0) {
      double lent = bond * outlook * shelterFaith[vb] * flat.deterrent[b];
      double safe = security(v, b, flat.deterrent[v], lent, flat.threat[vb], credibility[b]);
      change += weight[w + 1] * (safe - security[v]);
    }
    if (weight[w + 2] > 0) {
      double free = autonomy(v, b, steadinessOfV, stabilityOfV, backingOfV);
      change += weight[w + 2] * (free - autonomy[v]);
    }
    if (weight[w + 3] > 0 && influenceInterest[vb] > 0) {
      double hold =
          influence(vb, bv, outlook, dependency(lost[bv], steadinessOfB, stabilityOfB, backingOfB));
      change += weight[w + 3] * influenceInterest[vb] * hold;
    }
    if (weight[w + 4] > 0 && survivalInterest[vb] > 0) {
      change += weight[w + 4] * survivalInterest[vb] * solidarity(vb, b, outlook, stabilityOfB);
    }
    if (weight[w + 6] > 0) {
      change += weight[w + 6] * rivalry(vb, b, outlook, stabilityOfB);
    }
    change +=
        weight[w + 7] * audience[vb] * (Math.min(1, flat.trust[bv] + trustGained) - flat.trust[bv]);
    if (weight[w + 9] > 0) {
      double owed = (bond - flat.bond(flat.treaty[vb])) * dragged[vb];
      change -= weight[w + 9] * (owed + exposure(vb, b, outlook, stabilityOfB));
    }
    return prospect(v, reference[v] + change) - nothing[v];
  }

  private double autonomy(int v, int b, double steadiness, double stability, double backed) {
    double sum = 0;
    for (int j = 0; j < n; j++) {
      int vj = v * n + j;
      if (j == b || tied[vj]) {
        double backing = j == b ? backed : this.backing[vj];
        sum -= grip(vj, dependency(lost[vj], steadiness, stability, backing));
      }
    }
    return sum;
  }

  private double rivalry(int vb, int b, double outlook, double stability) {
    double shift = outlook - flat.outlook[vb];
    double steadier = stability - flat.stability[b];
    double change = tiedDown[vb] * flat.deterrent[b] * shift - taken * goneOver[vb] * steadier;
    double enmity = flat.hostility[vb];
    if (enmity >= rivalryLeast) {
      double stronger = flat.power[vb / n] * shift;
      change -= enmity * (camp * flat.power[b] * stronger + regime * steadier);
    }
    return change;
  }

  private double influence(int vb, int bv, double outlook, double dependency) {
    int b = bv / n;
    double before =
        tied[bv] ? dependency(lost[bv], flat.steadiness[b], flat.stability[b], backing[bv]) : 0;
    return share(vb, outlook) * hold(vb, dependency)
        - share(vb, flat.outlook[vb]) * hold(vb, before);
  }
}
