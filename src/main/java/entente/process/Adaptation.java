package entente.process;

import entente.world.Layout;
import entente.world.Ledger;
import entente.world.Quantity;
import entente.world.World;

/**
 * A slow perception moves a share of the way towards where it tends; all at once, so that no order
 * matters.
 *
 * @param name its name in records
 * @param level the perception
 * @param target where it tends
 * @param rate share of the way a month [1/month]
 */
public record Adaptation(String name, Quantity level, Quantity target, double rate)
    implements Process {

  @Override
  public Phase phase() {
    return Phase.PERCEPTION;
  }

  @Override
  public void advance(Ledger l, Month month) {
    World w = l.world();
    Layout layout = w.layout();
    int first = layout.at(level, 0);
    int toTarget = layout.at(target, 0) - first;
    int cells = layout.states() * layout.states();
    double[] next = new double[cells];
    for (int k = 0; k < cells; k++) {
      if (layout.used(first + k)) {
        double now = w.value(first + k);
        next[k] = now + rate * (w.value(first + k + toTarget) - now);
      }
    }
    for (int k = 0; k < cells; k++) {
      if (layout.used(first + k)) {
        l.write(first + k, next[k]);
      }
    }
  }
}
