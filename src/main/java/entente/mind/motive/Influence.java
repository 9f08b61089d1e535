package entente.mind.motive;

import static entente.world.Quantity.DEPENDENCY;
import static entente.world.Quantity.INFLUENCE_INTEREST;
import static entente.world.Quantity.TOLERANCE;

import entente.world.Curve;
import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;

/**
 * Hold on one's clients: {@code Σ_j v_ij camp_ij (δ_ji − penalty · softplus(tolerance − δ_ji))}. A
 * client may become freer up to a threshold; beyond it every further step hurts.
 *
 * @param on whether influence is valued
 * @param tolerates whether there is a threshold at all
 * @param penalty how much a hold under the threshold hurts [1]
 * @param width how sharp the threshold is [1]
 */
public record Influence(boolean on, boolean tolerates, double penalty, double width, Camp camp)
    implements Motive {

  /** Reads the parameters. */
  public static Influence from(Settings s, Camp camp) {
    return new Influence(
        s.on("influence", "nobody values a hold on clients"),
        s.on("tolerance", "there is no threshold below which a lost hold hurts more"),
        s.number("influence.penalty", "1", 0, 20, "how much a hold under tolerance hurts"),
        s.number("influence.width", "1", 0.001, 1, "how sharp the threshold is"),
        camp);
  }

  @Override
  public String name() {
    return "influence";
  }

  @Override
  public void inputs(Inputs in, int i) {
    in.row(INFLUENCE_INTEREST, i);
    in.row(TOLERANCE, i);
    in.column(DEPENDENCY, i);
    camp.inputs(in, i);
  }

  @Override
  public double value(World w, int i) {
    double sum = 0;
    for (int j = 0; on && j < w.states(); j++) {
      double interest = j == i ? 0 : w.get(INFLUENCE_INTEREST, i, j);
      if (interest > 0) {
        double hold = w.get(DEPENDENCY, j, i);
        double lost = tolerates ? Curve.softplus(w.get(TOLERANCE, i, j) - hold, width) : 0;
        sum += interest * camp.share(w, i, j) * (hold - penalty * lost);
      }
    }
    return sum;
  }
}
