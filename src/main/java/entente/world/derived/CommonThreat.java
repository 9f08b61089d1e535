package entente.world.derived;

import static entente.world.Quantity.COMMON_THREAT;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.THREAT;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** The threat that two states share: {@code Σ_k θ_ik θ_jk p_k}. */
public record CommonThreat() implements Derivation {

  @Override
  public Quantity quantity() {
    return COMMON_THREAT;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.row(THREAT, i);
    in.row(THREAT, j);
    in.all(POWER);
  }

  @Override
  public Formula in(World w) {
    Grid threat = w.live(THREAT);
    Grid power = w.live(POWER);
    int states = w.states();
    return (i, j) -> {
      double sum = 0;
      for (int k = 0; k < states; k++) {
        if (k != i && k != j) {
          sum += threat.at(i, k) * threat.at(j, k) * power.at(k);
        }
      }
      return sum;
    };
  }
}
