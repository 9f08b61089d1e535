package entente.world.derived;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.OUTFLOW;
import static entente.world.Quantity.PRODUCTION;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** What a state has of a good in a month: production, plus what comes in, less what goes out. */
public record NetSupply() implements Derivation {

  @Override
  public Quantity quantity() {
    return NET;
  }

  @Override
  public void inputs(Inputs in, int i, int g) {
    in.reads(PRODUCTION, i, g);
    in.reads(OUTFLOW, i, g);
    for (int k = 0; k < in.states(); k++) {
      in.reads(FLOW, k, i, g);
      in.reads(CONTRACT, k, i, g);
    }
  }

  @Override
  public Formula in(World w) {
    Grid production = w.live(PRODUCTION);
    Grid outflow = w.live(OUTFLOW);
    Grid flow = w.live(FLOW);
    Grid contract = w.live(CONTRACT);
    int states = w.states();
    return (i, g) -> {
      double sum = production.at(i, g);
      for (int k = 0; k < states; k++) {
        sum += flow.at(k, i, g) + contract.at(k, i, g);
      }
      return sum - outflow.at(i, g);
    };
  }
}
