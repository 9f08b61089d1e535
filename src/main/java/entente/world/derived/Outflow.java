package entente.world.derived;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.OUTFLOW;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** What a state gives away of a good in a month, by trade and by contract. */
public record Outflow() implements Derivation {

  @Override
  public Quantity quantity() {
    return OUTFLOW;
  }

  @Override
  public void inputs(Inputs in, int i, int g) {
    for (int k = 0; k < in.states(); k++) {
      in.reads(FLOW, i, k, g);
      in.reads(CONTRACT, i, k, g);
    }
  }

  @Override
  public Formula in(World w) {
    Grid flow = w.live(FLOW);
    Grid contract = w.live(CONTRACT);
    int states = w.states();
    return (i, g) -> {
      double sum = 0;
      for (int k = 0; k < states; k++) {
        sum += flow.at(i, k, g) + contract.at(i, k, g);
      }
      return sum;
    };
  }
}
