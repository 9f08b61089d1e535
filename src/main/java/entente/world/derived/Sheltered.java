package entente.world.derived;

import static entente.world.Quantity.SHELTER;
import static entente.world.Quantity.SHELTERED;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** All that allies lend a state of their deterrents. */
public record Sheltered() implements Derivation {

  @Override
  public Quantity quantity() {
    return SHELTERED;
  }

  @Override
  public void inputs(Inputs in, int i, int none) {
    in.row(SHELTER, i);
  }

  @Override
  public Formula in(World w) {
    Grid shelter = w.live(SHELTER);
    int states = w.states();
    return (i, none) -> {
      double sum = 0;
      for (int k = 0; k < states; k++) {
        sum += k == i ? 0 : shelter.at(i, k);
      }
      return sum;
    };
  }
}
