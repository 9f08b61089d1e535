package entente.world.derived;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.ATTRACTION;
import static entente.world.Quantity.COMMON_THREAT;
import static entente.world.Quantity.CROSS_PRESSURE;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * What makes two states be seen together besides their treaty and cooperation: common threat,
 * cross-pressure and triadic closure (who is seen with a third seen with the other is seen with the
 * other). Closure is by the strongest third state: a sum would run away.
 *
 * @param closure weight of the strongest third state [logit]
 * @param commonThreat weight of common threat over its start [logit]
 * @param crossPressure weight of cross-pressure over its start, one-sided [logit]
 */
public record Attraction(double closure, double commonThreat, double crossPressure)
    implements Derivation {

  /** Reads the parameters. */
  public static Attraction from(Settings s) {
    boolean closes = s.on("closure", "no third state makes two be seen together");
    boolean crosses = s.on("crossPressure", "befriending an enemy does not estrange");
    double closure = s.number("closure.weight", "logit", 0, 10, "weight of the strongest third");
    double cross = s.number("crossPressure.weight", "logit", 0, 40, "weight of cross-pressure");
    return new Attraction(
        closes ? closure : 0,
        s.number("alignment.commonThreat", "logit", 0, 10, "weight of common threat"),
        crosses ? cross : 0);
  }

  @Override
  public Quantity quantity() {
    return ATTRACTION;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.reads(COMMON_THREAT, i, j);
    in.reads(CROSS_PRESSURE, i, j);
    in.row(ALIGNMENT, i);
    in.row(ALIGNMENT, j);
  }

  @Override
  public Formula in(World w) {
    Grid shared = w.live(COMMON_THREAT);
    Grid sharedAtStart = w.start(COMMON_THREAT);
    Grid cross = w.live(CROSS_PRESSURE);
    Grid crossAtStart = w.start(CROSS_PRESSURE);
    Grid alignment = w.live(ALIGNMENT);
    int states = w.states();
    return (i, j) -> {
      double estranged = Math.max(0, cross.at(i, j) - crossAtStart.at(i, j));
      double third = closure > 0 ? strongestThird(alignment, states, i, j) : 0;
      return closure * third
          + commonThreat * (shared.at(i, j) - sharedAtStart.at(i, j))
          - crossPressure * estranged;
    };
  }

  private static double strongestThird(Grid alignment, int states, int i, int j) {
    double best = 0;
    for (int k = 0; k < states; k++) {
      if (k != i && k != j) {
        best = Math.max(best, alignment.at(i, k) * alignment.at(k, j));
      }
    }
    return best;
  }
}
