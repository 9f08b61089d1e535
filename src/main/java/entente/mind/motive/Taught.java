package entente.mind.motive;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.TAUGHT;
import static entente.world.Quantity.TECH_SALIENCE;

import entente.world.Axis;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** The technology that a state gives away in a month, by its salience [levels a month]. */
record Taught() implements Derivation {

  @Override
  public Quantity quantity() {
    return TAUGHT;
  }

  @Override
  public void inputs(Inputs in, int i, int none) {
    in.any(TECH_SALIENCE);
    for (int j = 0; j < in.states(); j++) {
      for (int x = in.count(Axis.GOOD); x < in.count(Axis.ITEM); x++) {
        in.reads(CONTRACT, i, j, x);
      }
    }
  }

  @Override
  public Formula in(World w) {
    Grid salience = w.live(TECH_SALIENCE);
    Grid contract = w.live(CONTRACT);
    int goods = w.count(Axis.GOOD);
    int technologies = w.count(Axis.TECHNOLOGY);
    int states = w.states();
    return (i, none) -> {
      double sum = 0;
      for (int t = 0; t < technologies; t++) {
        for (int j = 0; j < states; j++) {
          sum += contract.at(i, j, goods + t) * salience.at(t);
        }
      }
      return sum;
    };
  }
}
