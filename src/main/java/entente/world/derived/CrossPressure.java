package entente.world.derived;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.CROSS_PRESSURE;
import static entente.world.Quantity.HOSTILITY;

import entente.world.Derivation;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/**
 * How far two states befriend each other's enemies: {@code Σ_k (H_ik a_jk + H_jk a_ik)} (structural
 * balance, Heider 1946).
 */
public record CrossPressure() implements Derivation {

  @Override
  public Quantity quantity() {
    return CROSS_PRESSURE;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    for (int k = 0; k < in.states(); k++) {
      in.reads(ALIGNMENT, i, k);
      in.reads(ALIGNMENT, j, k);
    }
  }

  @Override
  public double value(World w, int i, int j) {
    double sum = 0;
    for (int k = 0; k < w.states(); k++) {
      if (k != i && k != j) {
        sum += w.real(HOSTILITY, i, k) * w.get(ALIGNMENT, j, k);
        sum += w.real(HOSTILITY, j, k) * w.get(ALIGNMENT, i, k);
      }
    }
    return sum;
  }
}
