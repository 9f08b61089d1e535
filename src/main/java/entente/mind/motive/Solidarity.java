package entente.mind.motive;

import static entente.world.Quantity.STABILITY_OUTLOOK;
import static entente.world.Quantity.SURVIVAL_INTEREST;

import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;

/**
 * The survival of kindred regimes: {@code Σ_j u_ij camp_ij (2√S*_j − 1)}.
 *
 * @param on whether it is valued
 */
public record Solidarity(boolean on, Camp camp) implements Motive {

  /** Reads the switch. */
  public static Solidarity from(Settings s, Camp camp) {
    return new Solidarity(s.on("solidarity", "nobody values another regime's survival"), camp);
  }

  @Override
  public String name() {
    return "solidarity";
  }

  @Override
  public void inputs(Inputs in, int i) {
    in.row(SURVIVAL_INTEREST, i);
    in.all(STABILITY_OUTLOOK);
    camp.inputs(in, i);
  }

  @Override
  public double value(World w, int i) {
    double sum = 0;
    for (int j = 0; on && j < w.states(); j++) {
      double interest = j == i ? 0 : w.get(SURVIVAL_INTEREST, i, j);
      if (interest > 0) {
        sum += interest * camp.share(w, i, j) * Survival.worth(w.get(STABILITY_OUTLOOK, j));
      }
    }
    return sum;
  }
}
