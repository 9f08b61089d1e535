package entente.bench;

import entente.world.Quantity;

/** How a state that is taught comes to frighten others, and to reach their guarantors. */
final class Fright {
  private final double[] proximity;
  private final double[] target;
  private final double[] threat;
  private final double[] reachAtStart;
  private final double way;
  private final double offence;
  private final double threshold;
  private final double width;
  private final double decoupling;

  Fright(FlatWorld flat) {
    proximity = flat.between(Quantity.PROXIMITY);
    threat = flat.between(Quantity.THREAT);
    double months = flat.number("perception.horizon");
    way = 1 - StrictMath.pow(1 - flat.number("threat.rate"), months);
    offence = flat.number("threat.offence");
    threshold = flat.number("deterrence.reachThreshold");
    width = flat.number("deterrence.reachWidth");
    decoupling = flat.number("decoupling.loss");
    target = flat.between(Quantity.THREAT_TARGET);
    reachAtStart = new double[flat.n];
    for (int c = 0; c < target.length; c++) {
      target[c] = c / flat.n == c % flat.n ? 0 : FlatWorld.logit(target[c]);
      int reach = flat.world.layout().at(Quantity.REACH, c % flat.n);
      reachAtStart[c % flat.n] = flat.world.start(reach);
    }
  }

  /** The threat that v comes to see in b, once b's means have grown. */
  double threat(int vb, double offenceGained) {
    double then = Kernel.sigma(target[vb] + proximity[vb] * offence * offenceGained);
    return threat[vb] + way * (then - threat[vb]);
  }

  /** What is left of a guarantor's credibility against b, once its best reaches so far. */
  double credibility(int b, double best) {
    double reach = best == 0 ? 0 : Kernel.sigma((best - threshold) / width);
    return 1 - decoupling * Math.max(0, reach - reachAtStart[b]);
  }
}
