package entente.action;

import static entente.world.Quantity.NEED;
import static entente.world.Quantity.NET;

import entente.world.Axis;
import entente.world.Settings;
import entente.world.World;
import java.util.function.Consumer;

/** Civil goods for nothing: half of what the other lacks, out of what can be spared. */
public final class Aid extends Gift {
  private final double ofGap;
  private final double ofSpare;

  /** The action under a scenario's terms. */
  public Aid(Terms terms) {
    super("aid", terms);
    Settings s = terms.settings();
    ofGap = s.number("aid.ofGap", "1", 0, 1, "share of the gap that aid fills");
    ofSpare = s.number("aid.ofSpare", "1", 0, 1, "share of the spare supply that aid gives");
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    for (int j = 0; j < w.states(); j++) {
      if (cares(w, actor, j)) {
        for (int g = 0; g < w.count(Axis.GOOD); g++) {
          double gap = w.get(NEED, j, g) - w.get(NET, j, g);
          double amount = Math.min(ofGap * gap, ofSpare * terms.market().surplus(w, actor, g));
          if (!Market.martial(w, g)
              && amount > 0
              && amount >= terms.market().least(w, j, g)
              && open(w, actor, j, g)) {
            to.accept(Initiative.giving(this, actor, j, g, amount));
          }
        }
      }
    }
  }
}
