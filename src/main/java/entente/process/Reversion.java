package entente.process;

import entente.world.Layout;
import entente.world.Ledger;
import entente.world.Quantity;
import entente.world.Settings;

/**
 * What is not kept up wears off: a quantity comes back to its start by a share of the way, or fades
 * by a factor.
 *
 * @param name its name in records
 * @param quantity what wears off
 * @param rate share of the way back to its start a month [1/month]
 * @param factor what is left of it after a month
 */
public record Reversion(String name, Quantity quantity, double rate, double factor)
    implements Process {

  /** A quantity that comes back to its start by a share of the way a month. */
  public static Reversion toStart(Settings s, String path, Quantity quantity) {
    double rate = s.number(path, "1/month", 0, 1, "share of the way back to its start a month");
    return new Reversion(subject(path) + "Reversion", quantity, wears(s) ? rate : 0, 1);
  }

  /** A quantity that fades by a factor a month. */
  public static Reversion fading(Settings s, String path, Quantity quantity) {
    double left = s.number(path, "1", 0, 1, "what is left of it after a month");
    return new Reversion(subject(path) + "Fading", quantity, 0, wears(s) ? left : 1);
  }

  private static boolean wears(Settings s) {
    return s.on("wear", "what attitudes, sanctions and memories have become they stay");
  }

  private static String subject(String path) {
    return path.substring(0, path.indexOf('.'));
  }

  @Override
  public Phase phase() {
    return Phase.PERCEPTION;
  }

  @Override
  public void advance(Ledger l, Month month) {
    Layout layout = l.world().layout();
    int from = layout.at(quantity, 0);
    for (int cell = from; cell < layout.size() && layout.quantity(cell) == quantity; cell++) {
      double now = l.world().value(cell);
      if (layout.used(cell)) {
        double back = now + rate * (l.world().start(cell) - now);
        l.write(cell, factor < 1 ? fade(now) : back);
      }
    }
  }

  private double fade(double now) {
    double left = now * factor;
    return left < 1e-6 ? 0 : left;
  }
}
