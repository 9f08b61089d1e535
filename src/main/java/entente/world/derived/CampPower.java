package entente.world.derived;

import static entente.world.Quantity.ALIGNMENT_OUTLOOK;
import static entente.world.Quantity.CAMP_POWER;
import static entente.world.Quantity.POWER;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** The power of those who stand with a state: {@code Σ_k a'_ik p_k}. */
public record CampPower() implements Derivation {

  @Override
  public Quantity quantity() {
    return CAMP_POWER;
  }

  @Override
  public void inputs(Inputs in, int i, int none) {
    in.all(POWER);
    for (int k = 0; k < in.states(); k++) {
      in.reads(ALIGNMENT_OUTLOOK, i, k);
    }
  }

  @Override
  public Formula in(World w) {
    Grid alignment = w.live(ALIGNMENT_OUTLOOK);
    Grid power = w.live(POWER);
    int states = w.states();
    return (i, none) -> {
      double sum = 0;
      for (int k = 0; k < states; k++) {
        if (k != i) {
          sum += alignment.at(i, k) * power.at(k);
        }
      }
      return sum;
    };
  }
}
