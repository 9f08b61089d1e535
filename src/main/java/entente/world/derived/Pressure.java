package entente.world.derived;

import static entente.world.Quantity.POWER;
import static entente.world.Quantity.PRESSURE;
import static entente.world.Quantity.SANCTION;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** The sanctions on a state, by the power of those who impose them: {@code Σ_k sanction_ki p_k}. */
public record Pressure() implements Derivation {

  @Override
  public Quantity quantity() {
    return PRESSURE;
  }

  @Override
  public void inputs(Inputs in, int i, int none) {
    in.any(POWER);
    in.column(SANCTION, i);
  }

  @Override
  public Formula in(World w) {
    Grid sanction = w.live(SANCTION);
    Grid power = w.live(POWER);
    int states = w.states();
    return (i, none) -> {
      double sum = 0;
      for (int k = 0; k < states; k++) {
        sum += k == i ? 0 : sanction.at(k, i) * power.at(k);
      }
      return sum;
    };
  }
}
