package entente.world.derived;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.LENT;
import static entente.world.Quantity.PERSONNEL;

import entente.world.Axis;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** The soldiers that a state has lent abroad. */
public record Lent() implements Derivation {

  @Override
  public Quantity quantity() {
    return LENT;
  }

  @Override
  public void inputs(Inputs in, int i, int none) {
    for (int g = 0; g < in.count(Axis.GOOD); g++) {
      if (in.fixed(PERSONNEL, g) > 0.5) {
        for (int k = 0; k < in.states(); k++) {
          in.reads(CONTRACT, i, k, g);
        }
      }
    }
  }

  @Override
  public Formula in(World w) {
    Grid personnel = w.live(PERSONNEL);
    Grid contract = w.live(CONTRACT);
    int goods = w.count(Axis.GOOD);
    int states = w.states();
    return (i, none) -> {
      double sum = 0;
      for (int g = 0; g < goods; g++) {
        for (int k = 0; personnel.is(g) && k < states; k++) {
          sum += contract.at(i, k, g);
        }
      }
      return sum;
    };
  }
}
