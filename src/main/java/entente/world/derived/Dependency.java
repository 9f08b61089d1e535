package entente.world.derived;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.DEPENDENCY;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.NEED;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.OFFER;
import static entente.world.Quantity.REGIME_SHARE;
import static entente.world.Quantity.STABILITY_OUTLOOK;
import static entente.world.Quantity.TREATY;

import entente.world.Axis;
import entente.world.Curve;
import entente.world.Derivation;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * Dependency as vulnerability (Hirschman 1945; Keohane and Nye 1977): the share of its stability
 * that a state would lose without another's deliveries and guarantee, after the rest have filled
 * what they stand ready to fill. The other's leverage is the same number.
 *
 * @param on whether dependency counts
 * @param fed whether supply moves stability at all
 * @param fixed the dependency on each supplier while off [1]
 */
public record Dependency(
    boolean on,
    boolean fed,
    double fixed,
    Sufficiency sufficiency,
    Offer offer,
    StabilityOutlook outlook)
    implements Derivation {

  /** Reads the parameters. */
  public static Dependency from(
      Settings s, Sufficiency sufficiency, Offer offer, StabilityOutlook outlook) {
    return new Dependency(
        s.on("dependency", "every dependency on a supplier or ally is dependency.whenOff"),
        s.on("society", "supply does not move stability"),
        s.number("dependency.whenOff", "1", 0, 1, "the dependency on a supplier while off"),
        sufficiency,
        offer,
        outlook);
  }

  @Override
  public Quantity quantity() {
    return DEPENDENCY;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.reads(STABILITY_OUTLOOK, i);
    in.reads(TREATY, i, j);
    for (int g = 0; g < in.count(Axis.GOOD); g++) {
      in.reads(FLOW, j, i, g);
      in.reads(CONTRACT, j, i, g);
      in.reads(FLOW, i, j, g);
      in.reads(CONTRACT, i, j, g);
      in.reads(NET, i, g);
      in.reads(NET, j, g);
      in.reads(OFFER, i, g);
    }
  }

  @Override
  public double value(World w, int i, int j) {
    if (w.get(TREATY, i, j) <= 0 && !supplies(w, j, i)) {
      return 0;
    }
    if (!on) {
      return fixed;
    }
    double together = w.get(STABILITY_OUTLOOK, i);
    double alone = outlook.at(w, i, supplyWithout(w, i, j), j);
    return together > 0 ? Curve.clamp(1 - alone / together, 0, 1) : 0;
  }

  private static boolean supplies(World w, int j, int i) {
    for (int g = 0; g < w.count(Axis.GOOD); g++) {
      if (w.get(FLOW, j, i, g) + w.get(CONTRACT, j, i, g) > 0) {
        return true;
      }
    }
    return false;
  }

  private double supplyWithout(World w, int i, int j) {
    double sum = 0;
    for (int g = 0; fed && g < w.count(Axis.GOOD); g++) {
      double weight = w.get(REGIME_SHARE, g);
      if (weight > 0) {
        sum += weight * StrictMath.log(sufficiency.of(w, i, g, netWithout(w, i, j, g)));
      }
    }
    return sum;
  }

  private double netWithout(World w, int i, int j, int g) {
    double lost = w.get(FLOW, j, i, g) + w.get(CONTRACT, j, i, g);
    double saved = w.get(FLOW, i, j, g) + w.get(CONTRACT, i, j, g);
    double net = w.get(NET, i, g) - lost + saved;
    double gap = w.get(NEED, i, g) - sufficiency.available(w, i, g, net);
    if (gap <= 0) {
      return net;
    }
    double others = Math.max(0, w.get(OFFER, i, g) - offer.of(w, j, i, g));
    return net + Math.min(gap, others);
  }
}
