package entente.mind.motive;

import static entente.world.Quantity.ALIGNMENT_OUTLOOK;
import static entente.world.Quantity.HOLD;
import static entente.world.Quantity.INFLUENCE_INTEREST;

import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Settings;
import entente.world.World;

/**
 * Hold on one's clients: {@code Σ_j v_ij camp_ij (δ_ji − penalty · softplus(tolerance − δ_ji))}. A
 * client may become freer up to a threshold; beyond it every further step hurts.
 *
 * @param on whether influence is valued
 */
public record Influence(boolean on, Camp camp) implements Motive {

  /** Reads the switch. */
  public static Influence from(Settings s, Camp camp) {
    return new Influence(s.on("influence", "nobody values a hold on clients"), camp);
  }

  @Override
  public String name() {
    return "influence";
  }

  @Override
  public void inputs(Inputs in, int i) {
    for (int j = 0; j < in.states(); j++) {
      if (j != i && in.fixed(INFLUENCE_INTEREST, i, j) > 0) {
        in.reads(HOLD, i, j);
        in.reads(ALIGNMENT_OUTLOOK, i, j);
      }
    }
  }

  @Override
  public Formula in(World w) {
    Grid interests = w.live(INFLUENCE_INTEREST);
    Grid hold = w.live(HOLD);
    Formula share = camp.in(w);
    int states = w.states();
    return (i, none) -> {
      double sum = 0;
      for (int j = 0; on && j < states; j++) {
        double interest = j == i ? 0 : interests.at(i, j);
        if (interest > 0) {
          sum += interest * share.value(i, j) * hold.at(i, j);
        }
      }
      return sum;
    };
  }
}
