package entente.action;

import entente.world.Axis;
import entente.world.World;
import java.util.function.Consumer;

/** A technology taught for nothing. */
public final class Share extends Gift {

  /** The action under a scenario's terms. */
  public Share(Terms terms) {
    super("share", terms);
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    int goods = w.count(Axis.GOOD);
    for (int j = 0; j < w.states(); j++) {
      if (cares(w, actor, j)) {
        for (int t = 0; t < w.count(Axis.TECHNOLOGY); t++) {
          double step = step(w, actor, j, t);
          if (step > 0 && open(w, actor, j, goods + t)) {
            to.accept(Initiative.giving(this, actor, j, goods + t, step));
          }
        }
      }
    }
  }
}
