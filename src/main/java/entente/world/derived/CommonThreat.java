package entente.world.derived;

import static entente.world.Quantity.COMMON_THREAT;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.THREAT;

import entente.world.Derivation;
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
  public double value(World w, int i, int j) {
    double sum = 0;
    for (int k = 0; k < w.states(); k++) {
      if (k != i && k != j) {
        sum += w.get(THREAT, i, k) * w.get(THREAT, j, k) * w.get(POWER, k);
      }
    }
    return sum;
  }
}
