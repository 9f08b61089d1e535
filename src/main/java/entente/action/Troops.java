package entente.action;

import entente.world.Axis;
import entente.world.World;
import java.util.function.Consumer;

/**
 * Soldiers lent to a belligerent for money or for a technology; what is lent cannot be called back.
 */
public final class Troops extends Deal {
  private final double most;
  private final double pay;

  /** The action under a scenario's terms. */
  public Troops(Terms terms) {
    super("troops", terms);
    most = terms.settings().number("troops.most", "units/month", 0, 1e3, "soldiers lent at most");
    pay = terms.settings().number("troops.pay", "units/month", 0, 1e3, "money paid for them");
  }

  @Override
  public void propose(World w, int actor, Consumer<Initiative> to) {
    for (int j = 0; j < w.states(); j++) {
      if (terms.contacts().touch(w, actor, j)
          && Wars.fights(w, j)
          && terms.contacts().businessObstacle(w, actor, j) == null) {
        for (int g = 0; g < w.count(Axis.GOOD); g++) {
          if (Market.personnel(w, g) && open(w, actor, j, g)) {
            lend(w, actor, j, g, to);
          }
        }
      }
    }
  }

  private void lend(World w, int i, int j, int soldiers, Consumer<Initiative> to) {
    double lent =
        Math.min(terms.market().deficit(w, j, soldiers), terms.market().spare(w, i, soldiers));
    double amount = Math.min(most, lent);
    if (amount <= 0 || amount < terms.market().least(w, j, soldiers)) {
      return;
    }
    int goods = w.count(Axis.GOOD);
    for (int item = 0; item < w.count(Axis.ITEM); item++) {
      boolean money = item < goods && w.get(entente.world.Quantity.ECONOMY_SHARE, item) > 0;
      if ((money || item >= goods) && open(w, j, i, item)) {
        double paid =
            money ? Math.min(pay, terms.market().spare(w, j, item)) : step(w, j, i, item - goods);
        if (paid > 0) {
          to.accept(new Initiative(this, i, j, -1, item, paid, soldiers, amount, -1, 0, false));
        }
      }
    }
  }
}
