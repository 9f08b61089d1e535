package entente.process;

import static entente.world.Quantity.CONTRACT;
import static entente.world.Quantity.TERM;

import entente.action.Contracts;
import entente.world.Axis;
import entente.world.Ledger;
import entente.world.World;

/** A contract's months run out, and it lapses. */
public record Lapse() implements Process {

  @Override
  public String name() {
    return "lapse";
  }

  @Override
  public Phase phase() {
    return Phase.PERCEPTION;
  }

  @Override
  public void advance(Ledger l, Month month) {
    World w = l.world();
    for (int i = 0; i < w.states(); i++) {
      for (int j = 0; j < w.states(); j++) {
        for (int x = 0; i != j && x < w.count(Axis.ITEM); x++) {
          if (w.get(CONTRACT, i, j, x) > 0) {
            double left = w.get(TERM, i, j, x) - 1;
            if (left <= 0) {
              Contracts.end(l, i, j, x);
            } else {
              l.set(TERM, i, j, x, left);
            }
          }
        }
      }
    }
  }
}
