package entente.world.derived;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.ALIGNMENT_INTERCEPT;
import static entente.world.Quantity.ALIGNMENT_TARGET;
import static entente.world.Quantity.COMMON_THREAT;
import static entente.world.Quantity.COOPERATION;
import static entente.world.Quantity.CROSS_PRESSURE;
import static entente.world.Quantity.TREATY;

import entente.world.Curve;
import entente.world.Derivation;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * The alignment of two states as the public comes to see it, from treaty, visible cooperation,
 * common threat, cross-pressure and triadic closure: who is seen with a third seen with the other
 * is seen with the other. Closure is by the strongest third state: a sum would run away.
 *
 * @param treaty weight of a treaty of mutual defence [logit]
 * @param cooperation weight of visible cooperation [logit]
 * @param closure weight of the strongest third state [logit]
 * @param commonThreat weight of common threat over its start [logit]
 * @param crossPressure weight of cross-pressure over its start, one-sided [logit]
 */
public record AlignmentTarget(
    double treaty, double cooperation, double closure, double commonThreat, double crossPressure)
    implements Derivation {

  /** Reads the parameters. */
  public static AlignmentTarget from(Settings s) {
    boolean closes = s.on("closure", "no third state makes two be seen together");
    boolean crosses = s.on("crossPressure", "befriending an enemy does not estrange");
    double closure = s.number("closure.weight", "logit", 0, 10, "weight of the strongest third");
    double cross = s.number("crossPressure.weight", "logit", 0, 40, "weight of cross-pressure");
    return new AlignmentTarget(
        s.number("alignment.treaty", "logit", 0, 5, "weight of mutual defence"),
        s.number("alignment.cooperation", "logit", 0, 5, "weight of visible cooperation"),
        closes ? closure : 0,
        s.number("alignment.commonThreat", "logit", 0, 10, "weight of common threat"),
        crosses ? cross : 0);
  }

  @Override
  public Quantity quantity() {
    return ALIGNMENT_TARGET;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.reads(ALIGNMENT_INTERCEPT, i, j);
    in.reads(TREATY, i, j);
    in.reads(COOPERATION, i, j);
    in.reads(COMMON_THREAT, i, j);
    in.reads(CROSS_PRESSURE, i, j);
    for (int k = 0; k < in.states(); k++) {
      in.reads(ALIGNMENT, i, k);
      in.reads(ALIGNMENT, j, k);
    }
  }

  @Override
  public double value(World w, int i, int j) {
    double threat = w.get(COMMON_THREAT, i, j) - w.start(COMMON_THREAT, i, j);
    double cross = w.get(CROSS_PRESSURE, i, j) - w.start(CROSS_PRESSURE, i, j);
    return Curve.sigma(
        w.get(ALIGNMENT_INTERCEPT, i, j)
            + treaty * w.get(TREATY, i, j) / 2
            + cooperation * w.get(COOPERATION, i, j)
            + closure * strongestThird(w, i, j)
            + commonThreat * threat
            - crossPressure * Math.max(0, cross));
  }

  private double strongestThird(World w, int i, int j) {
    double best = 0;
    for (int k = 0; closure > 0 && k < w.states(); k++) {
      if (k != i && k != j) {
        best = Math.max(best, w.get(ALIGNMENT, i, k) * w.get(ALIGNMENT, k, j));
      }
    }
    return best;
  }
}
