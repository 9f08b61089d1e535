package entente.mind.motive;

import static entente.world.Quantity.ALIGNMENT_OUTLOOK;
import static entente.world.Quantity.STABILITY_OUTLOOK;
import static entente.world.Quantity.SURVIVAL_INTEREST;

import entente.world.Formula;
import entente.world.Grid;
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
    for (int j = 0; j < in.states(); j++) {
      if (j != i && in.fixed(SURVIVAL_INTEREST, i, j) > 0) {
        in.reads(STABILITY_OUTLOOK, j);
        in.reads(ALIGNMENT_OUTLOOK, i, j);
      }
    }
  }

  @Override
  public Formula in(World w) {
    Grid interests = w.live(SURVIVAL_INTEREST);
    Grid stability = w.live(STABILITY_OUTLOOK);
    Formula share = camp.in(w);
    int states = w.states();
    return (i, none) -> {
      double sum = 0;
      for (int j = 0; on && j < states; j++) {
        double interest = j == i ? 0 : interests.at(i, j);
        if (interest > 0) {
          sum += interest * share.value(i, j) * Survival.worth(stability.at(j));
        }
      }
      return sum;
    };
  }
}
