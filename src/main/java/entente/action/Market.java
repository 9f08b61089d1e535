package entente.action;

import static entente.world.Quantity.ARMS;
import static entente.world.Quantity.ECONOMY_SHARE;
import static entente.world.Quantity.LEVEL;
import static entente.world.Quantity.NEED;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.PERSONNEL;
import static entente.world.Quantity.PRICE;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.STORABLE;
import static entente.world.Quantity.TRANSFERABLE;

import entente.world.Axis;
import entente.world.Settings;
import entente.world.World;
import entente.world.derived.Sufficiency;

/**
 * Who lacks what and who can spare what.
 *
 * @param comfort supply that a state seeks, over its need [1]
 * @param sparing share of its spare supply that a state trades away at most [1]
 * @param patience months over which a supplier would spread its stock [months]
 * @param least the least amount worth a deal, over the need [1]
 * @param lead the least lead in a technology worth teaching [level]
 */
public record Market(
    double comfort,
    double sparing,
    double patience,
    double least,
    double lead,
    Sufficiency sufficiency) {

  /** Reads the parameters. */
  public static Market from(Settings s, Sufficiency sufficiency) {
    return new Market(
        s.number("market.comfort", "1", 1, 3, "supply that a state seeks, over its need"),
        s.number("market.sparing", "1", 0, 1, "share of spare supply traded away at most"),
        s.number("market.patience", "months", 1, 120, "months that a supplier spreads stock"),
        s.number("market.least", "1", 0, 1, "least amount worth a deal, over the need"),
        s.number("market.lead", "level", 0, 1, "least lead in a technology worth teaching"),
        sufficiency);
  }

  /** What state i seeks of good g a month; arms and soldiers are sought by belligerents alone. */
  public double deficit(World w, int i, int g) {
    if ((w.is(ARMS, g) || w.is(PERSONNEL, g)) && !Wars.fights(w, i)) {
      return 0;
    }
    double available =
        sufficiency.available(w.get(NET, i, g), w.get(STORABLE, g) * w.get(STOCK, i, g));
    return Math.max(0, comfort * w.get(NEED, i, g) - available);
  }

  /** What state i would take of good g in payment: what it seeks, or any amount of money. */
  public double appetite(World w, int i, int g) {
    return money(w, g) ? Double.MAX_VALUE : deficit(w, i, g);
  }

  /** What state i can spare of good g a month, before it keeps a reserve. */
  public double surplus(World w, int i, int g) {
    double stock = w.get(STORABLE, g) * w.get(STOCK, i, g) / patience;
    return Math.max(0, w.get(NET, i, g) + stock - w.get(NEED, i, g));
  }

  /** What state i would trade away of good g a month. */
  public double spare(World w, int i, int g) {
    return sparing * surplus(w, i, g);
  }

  /** The least amount of good g worth a deal to state i; of money any sum is (Alchian 1977). */
  public double least(World w, int i, int g) {
    return money(w, g) ? 0 : least * w.get(NEED, i, g);
  }

  /** How much of the second good a unit of the first is worth. */
  public static double parity(World w, int good, int inGood) {
    return w.get(PRICE, good) / w.get(PRICE, inGood);
  }

  /** Whether state i could teach state j a technology. */
  public boolean teaches(World w, int i, int j, int t) {
    return w.is(TRANSFERABLE, t) && w.get(LEVEL, i, t) - w.get(LEVEL, j, t) > lead;
  }

  /** Whether a good is money. */
  static boolean money(World w, int g) {
    return w.get(ECONOMY_SHARE, g) > 0;
  }

  /** Whether an item is soldiers. */
  public static boolean personnel(World w, int item) {
    return item < w.count(Axis.GOOD) && w.is(PERSONNEL, item);
  }

  /** Whether an item is arms or soldiers. */
  public static boolean martial(World w, int item) {
    return item < w.count(Axis.GOOD) && (w.is(ARMS, item) || w.is(PERSONNEL, item));
  }
}
