package entente.world.derived;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.FLOW;
import static entente.world.Quantity.TIE;
import static entente.world.Quantity.TREATY;

import entente.world.Axis;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** Whether a state supplies another or is bound to it: without either nothing depends on it. */
public record Tie() implements Derivation {

  @Override
  public Quantity quantity() {
    return TIE;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.reads(TREATY, i, j);
    for (int g = 0; g < in.count(Axis.GOOD); g++) {
      in.reads(FLOW, j, i, g);
      in.reads(CONTRACT, j, i, g);
    }
  }

  @Override
  public Formula in(World w) {
    Grid treaty = w.live(TREATY);
    Grid flow = w.live(FLOW);
    Grid contract = w.live(CONTRACT);
    int goods = w.count(Axis.GOOD);
    return (i, j) -> {
      double tie = treaty.at(i, j) > 0 ? 1 : 0;
      for (int g = 0; tie == 0 && g < goods; g++) {
        tie = flow.at(j, i, g) + contract.at(j, i, g) > 0 ? 1 : 0;
      }
      return tie;
    };
  }
}
