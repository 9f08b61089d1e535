package entente.action;

import entente.world.Axis;
import entente.world.World;
import java.util.function.Consumer;

/** Arms for nothing, openly or in secret, to a belligerent short of them. */
public final class Arm extends Gift {
  private final double most;

  /** The action under a scenario's terms. */
  public Arm(Terms terms) {
    super("arm", terms);
    most = terms.settings().number("arm.most", "units/month", 0, 1e3, "arms given at most");
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    for (int j = 0; j < w.states(); j++) {
      if (Wars.fights(w, j) && cares(w, actor, j)) {
        for (int g = 0; g < w.count(Axis.GOOD); g++) {
          double amount =
              Math.min(
                  most,
                  Math.min(terms.market().deficit(w, j, g), terms.market().spare(w, actor, g)));
          if (Market.martial(w, g)
              && !Market.personnel(w, g)
              && amount > 0
              && amount >= terms.market().least(w, j, g)
              && open(w, actor, j, g)) {
            Initiative open = Initiative.giving(this, actor, j, g, amount);
            to.accept(open);
            if (terms.norm().blamed(w, actor, j, g)) {
              to.accept(open.hidden());
            }
          }
        }
      }
    }
  }
}
