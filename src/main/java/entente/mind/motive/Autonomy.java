package entente.mind.motive;

import static entente.world.Quantity.AFFINITY;
import static entente.world.Quantity.DEPENDENCY;
import static entente.world.Quantity.TRUST;

import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;

/**
 * Freedom from those one depends on and does not trust: {@code −Σ_j δ_ij (δ_ij + partisans·kinship)
 * (1 − τ_ij)/2}; a distrusted patron's partisans at home make its hold worse.
 *
 * @param on whether it is valued
 * @param partisans weight of the patron's partisans at home [1]
 */
public record Autonomy(boolean on, double partisans) implements Motive {

  /** Reads the parameters. */
  public static Autonomy from(Settings s) {
    return new Autonomy(
        s.on("autonomy", "nobody minds depending on others"),
        s.number("motive.partisans", "1", 0, 5, "weight of a patron's partisans at home"));
  }

  @Override
  public String name() {
    return "autonomy";
  }

  @Override
  public void inputs(Inputs in, int i) {
    in.row(DEPENDENCY, i);
    in.row(AFFINITY, i);
    in.realRow(TRUST, i);
  }

  @Override
  public Formula in(World w) {
    Grid dependency = w.live(DEPENDENCY);
    Grid affinity = w.live(AFFINITY);
    Grid trust = w.real(TRUST);
    int states = w.states();
    return (i, none) -> {
      double sum = 0;
      for (int j = 0; on && j < states; j++) {
        double hold = j == i ? 0 : dependency.at(i, j);
        if (hold != 0) {
          double grip = hold * (hold + partisans * affinity.at(i, j));
          sum -= grip * (1 - trust.at(i, j)) / 2;
        }
      }
      return sum;
    };
  }
}
