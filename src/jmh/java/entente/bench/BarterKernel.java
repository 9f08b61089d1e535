package entente.bench;

import entente.world.Exponential;
import entente.world.Quantity;

/**
 * A deal, valued by straight-line code over flat arrays: the same motives and the same derived
 * cells on the way as the engine's, and of these only what the deal changes. It knows nothing of
 * ledgers, ripples or other acts: it is the limit.
 */
final class BarterKernel extends Kernel {
  private final Barters deals;
  private final FlatGoods was;
  private final FlatWars wars;
  private final Delivery delivery;
  private final Wealth wealth;
  private final Fright fright;
  private final int count;
  private final double[] steady;
  private final double[] stable;
  private final double[] warShare;
  private final double[] proximity;
  private final double[] cooperation;
  private final double signing;
  private final double cooperating;
  private final double war;
  private final double pressing;
  private final double tiedWeight;
  private final double distracted;
  private double moreOfV;
  private double moreOfB;
  private double warMoreOfV;
  private double warMoreOfB;

  BarterKernel(FlatWorld flat, Barters deals) {
    super(flat);
    this.deals = deals;
    was = new FlatGoods(flat);
    wars = new FlatWars(flat);
    delivery = new Delivery(flat, goods);
    wealth = new Wealth(flat, was);
    fright = new Fright(flat);
    count = flat.goods;
    steady = flat.steadiness.clone();
    stable = flat.stability.clone();
    warShare = flat.along(Quantity.WAR_SHARE, count);
    proximity = flat.between(Quantity.PROXIMITY);
    cooperation = flat.between(Quantity.COOPERATION);
    signing = flat.number("trust.signing");
    cooperating = flat.number("alignment.cooperation");
    war = flat.number("society.war");
    pressing = flat.number("society.sanctions");
    tiedWeight = flat.number("rivalry.tied");
    distracted = flat.number("rivalry.distracted");
  }

  /** What a deal is worth to state v once it is agreed [utility]. */
  double worth(int deal, int v) {
    int leg = Barters.LEGS * deal;
    int b = deals.from[leg] == v ? deals.to[leg] : deals.from[leg];
    delivery.carryOut(deals, deal, v);
    double richer = supply(v, b);
    double leaning = spread(v, b);
    double change = change(v, b, richer, leaning);
    takeBack(v, b);
    return prospect(v, reference[v] + change) - nothing[v];
  }

  /**
   * Carries goods on to coverage, spare supply and offers; gives what the viewer gains in wealth.
   */
  private double supply(int v, int b) {
    double richer = 0;
    moreOfV = 0;
    moreOfB = 0;
    warMoreOfV = 0;
    warMoreOfB = 0;
    for (int k = 0; k < delivery.touches; k++) {
      int g = delivery.touched[k];
      int vg = v * count + g;
      int bg = b * count + g;
      double ofV = goods.sufficiency(vg, goods.net[vg]);
      goods.coverage[vg] = Exponential.log(ofV);
      goods.coverage[bg] = Exponential.log(goods.sufficiency(bg, goods.net[bg]));
      double moreV = goods.coverage[vg] - was.coverage[vg];
      double moreB = goods.coverage[bg] - was.coverage[bg];
      moreOfV += goods.share[g] * moreV;
      moreOfB += goods.share[g] * moreB;
      warMoreOfV += warShare[g] * moreV;
      warMoreOfB += warShare[g] * moreB;
      goods.spare[vg] = goods.spare(vg, goods.net[vg]);
      goods.spare[bg] = goods.spare(bg, goods.net[bg]);
      int vbg = (v * n + b) * count + g;
      richer += wealth.gain(v, g, ofV, goods.supplied[vbg] - was.supplied[vbg]);
      offers(v, b, g);
    }
    if (delivery.blamed >= 0) {
      offerUnderSanctions(delivery.blamed);
    }
    return richer - wealth.technology * delivery.taught;
  }

  /** Offers to the viewer and its clients: no others weigh. */
  private void offers(int v, int b, int g) {
    offer(v, v, b, g);
    for (int c = 0; c < n; c++) {
      if (influenceInterest[v * n + c] > 0) {
        offer(c, v, b, g);
      }
    }
  }

  private void offer(int x, int v, int b, int g) {
    double ofV = x == v ? 0 : was.openness[v * n + x] * change(v * count + g);
    double ofB = x == b ? 0 : was.openness[b * n + x] * change(b * count + g);
    goods.offer[x * count + g] += ofV + ofB;
  }

  private double change(int ig) {
    return goods.spare[ig] - was.spare[ig];
  }

  private void offerUnderSanctions(int s) {
    for (int k = 0; k < n; k++) {
      double less = goods.openness[k * n + s] - was.openness[k * n + s];
      for (int g = 0; less != 0 && g < count; g++) {
        goods.offer[s * count + g] += less * goods.spare[k * count + g];
      }
    }
  }

  /** Carries supply and sanctions on to fronts and regimes; gives what the viewer's wars gain. */
  private double spread(int v, int b) {
    double gained = 0;
    steady[v] += supply * moreOfV;
    steady[b] += supply * moreOfB;
    if (delivery.blamed >= 0) {
      for (int k = 0; k < n; k++) {
        steady[delivery.blamed] -= pressing * delivery.sanctionChange[k] * flat.power[k];
      }
    }
    if (warMoreOfV != 0 || warMoreOfB != 0) {
      for (int w = 0; w < wars.wars; w++) {
        if (wars.moves(w, v, b)) {
          double shift = wars.shift(w, v, warMoreOfV, b, warMoreOfB);
          gained += wars.leaning[w * n + v] * shift;
          for (int k = 0; k < n; k++) {
            steady[k] += war * wars.leaning[w * n + k] * shift;
          }
        }
      }
    }
    for (int k = 0; k < n; k++) {
      if (steady[k] != flat.steadiness[k]) {
        stable[k] = sigma(steady[k]);
      }
    }
    return gained;
  }

  private double change(int v, int b, double richer, double warsGained) {
    int w = v * motives;
    int vb = v * n + b;
    double seen = Math.min(1, cooperation[vb] + delivery.seen) - cooperation[vb];
    double outlook = seen > 0 ? outlook(vb, cooperating * seen) : flat.outlook[vb];
    double deterrent = flat.deterrent[b] + (delivery.pupil == b ? delivery.deterrentGained : 0);
    double change = weight[w] * 2 * (Math.sqrt(stable[v]) - Math.sqrt(flat.stability[v]));
    if (weight[w + 1] > 0 && (seen > 0 || delivery.pupil >= 0)) {
      change += weight[w + 1] * (safety(v, b, outlook, deterrent) - security[v]);
    }
    if (weight[w + 2] > 0) {
      change += weight[w + 2] * (autonomy(v, b) - autonomy[v]);
    }
    change += clients(v, b, outlook);
    change += weight[w + 5] * warsGained;
    if (weight[w + 6] > 0) {
      change += weight[w + 6] * rivalry(v, b, outlook, deterrent);
    }
    change += weight[w + 7] * standing(v, b);
    change += weight[w + 8] * richer;
    if (weight[w + 9] > 0) {
      change -= weight[w + 9] * exposure(v, b, outlook);
    }
    return change;
  }

  /** Influence and solidarity. */
  private double clients(int v, int b, double outlook) {
    int w = v * motives;
    double change = 0;
    for (int c = 0; c < n; c++) {
      int vc = v * n + c;
      double camp = c == b ? outlook : flat.outlook[vc];
      if (weight[w + 3] > 0 && influenceInterest[vc] > 0) {
        change += weight[w + 3] * influenceInterest[vc] * influence(v, c, b, camp);
      }
      if (weight[w + 4] > 0 && survivalInterest[vc] > 0) {
        change += weight[w + 4] * survivalInterest[vc] * solidarity(vc, c, camp, stable[c]);
      }
    }
    return change;
  }

  private double safety(int v, int b, double outlook, double deterrent) {
    int vb = v * n + b;
    double own = flat.deterrent[v] + (delivery.pupil == v ? delivery.deterrentGained : 0);
    double lent = flat.bond(flat.treaty[vb]) * outlook * shelterFaith[vb] * deterrent;
    double threat = flat.threat[vb];
    double credible = credibility[b];
    if (delivery.pupil == b) {
      threat = fright.threat(vb, delivery.offenceGained);
      credible = fright.credibility(b, delivery.bestReaching);
    }
    return security(v, b, own, lent, threat, credible);
  }

  private double autonomy(int v, int b) {
    double sum = 0;
    for (int j = 0; j < n; j++) {
      int vj = v * n + j;
      if (tied[vj] || (j == b && supplies(b, v))) {
        sum -= grip(vj, dependency(lost(v, j), steady[v], stable[v], backing[vj]));
      }
    }
    return sum;
  }

  /** Whether a deal makes one state supply another. */
  private boolean supplies(int from, int to) {
    for (int k = 0; k < delivery.touches; k++) {
      if (goods.supplied[(from * n + to) * count + delivery.touched[k]] > 0) {
        return true;
      }
    }
    return false;
  }

  /** The supply that i would lose without j, of which only what the deal touches is reckoned. */
  private double lost(int i, int j) {
    int at = (i * n + j) * count;
    double sum = lost[i * n + j];
    if (i == delivery.blamed) {
      for (int g = 0; g < count; g++) {
        sum += goods.share[g] > 0 ? goods.share[g] * goods.lost(i, j, g) - lostOf[at + g] : 0;
      }
      return sum;
    }
    for (int k = 0; k < delivery.touches; k++) {
      int g = delivery.touched[k];
      sum += goods.share[g] > 0 ? goods.share[g] * goods.lost(i, j, g) - lostOf[at + g] : 0;
    }
    return sum;
  }

  private double influence(int v, int c, int b, double outlook) {
    int cv = c * n + v;
    int vc = v * n + c;
    boolean supplied = c == b && supplies(v, b);
    double before =
        tied[cv] ? dependency(lost[cv], flat.steadiness[c], flat.stability[c], backing[cv]) : 0;
    double after =
        tied[cv] || supplied ? dependency(lost(c, v), steady[c], stable[c], backing[cv]) : 0;
    return share(vc, outlook) * hold(vc, after) - share(vc, flat.outlook[vc]) * hold(vc, before);
  }

  private double rivalry(int v, int b, double outlook, double deterrent) {
    double change = 0;
    for (int j = 0; j < n; j++) {
      int vj = v * n + j;
      double enmity = flat.hostility[vj];
      double steadier = stable[j] - flat.stability[j];
      if (j != v) {
        double stronger = j == b ? flat.power[v] * (outlook - flat.outlook[vj]) : 0;
        double own = camp * flat.power[j] * stronger + regime * steadier;
        change -= enmity >= rivalryLeast ? enmity * own : 0;
        change -= taken * goneOver[vj] * steadier;
      }
    }
    int vb = v * n + b;
    change += tiedDown[vb] * (outlook * deterrent - flat.outlook[vb] * flat.deterrent[b]);
    boolean foe = flat.hostility[vb] > 0 && flat.hostility[vb] >= rivalryLeast;
    return delivery.blamed == b && foe ? change + blamedByCompanions(v, b) : change;
  }

  /** What third states' hostility to a foe of one's own is worth to one. */
  private double blamedByCompanions(int v, int b) {
    double change = 0;
    for (int k = 0; k < n; k++) {
      if (k != v && k != b && delivery.hostilityChange[k] != 0) {
        int vk = v * n + k;
        double felt = flat.hostility[v * n + b] * delivery.hostilityChange[k];
        double faith = flat.outlook[vk] * (1 + flat.trust[vk]) / 2;
        change += tiedWeight * faith * flat.deterrent[k] * felt * proximity[k * n + b];
        change += distracted * flat.provocation[k] * felt * flat.power[b];
      }
    }
    return change;
  }

  private double standing(int v, int b) {
    int bv = b * n + v;
    double change = audience[v * n + b] * (Math.min(1, flat.trust[bv] + signing) - flat.trust[bv]);
    if (delivery.blamed == v) {
      for (int k = 0; k < n; k++) {
        change += audience[v * n + k] * delivery.trustChange[k];
      }
    }
    return change;
  }

  /** How much more it costs to be seen with others. */
  private double exposure(int v, int b, double outlook) {
    double sum = 0;
    for (int j = 0; j < n; j++) {
      int vj = v * n + j;
      if (j != v && (j == b || stable[j] != flat.stability[j])) {
        sum += exposure(vj, j, j == b ? outlook : flat.outlook[vj], stable[j]);
      }
    }
    return sum;
  }

  private void takeBack(int v, int b) {
    delivery.takeBack(v, b, was);
    for (int k = 0; k < delivery.touches; k++) {
      int g = delivery.touched[k];
      restore(v * count + g);
      restore(b * count + g);
      for (int x = 0; x < n; x++) {
        goods.offer[x * count + g] = was.offer[x * count + g];
      }
    }
    if (delivery.blamed >= 0) {
      int row = delivery.blamed * count;
      System.arraycopy(was.offer, row, goods.offer, row, count);
    }
    System.arraycopy(flat.steadiness, 0, steady, 0, n);
    System.arraycopy(flat.stability, 0, stable, 0, n);
  }

  private void restore(int ig) {
    goods.coverage[ig] = was.coverage[ig];
    goods.spare[ig] = was.spare[ig];
  }
}
