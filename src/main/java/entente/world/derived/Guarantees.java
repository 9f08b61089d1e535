package entente.world.derived;

import static entente.world.Quantity.GUARANTEE;
import static entente.world.Quantity.TREATY;

import entente.world.Settings;
import entente.world.World;

/**
 * What a treaty is worth as a guarantee: mutual defence the whole, a partnership a share, for it
 * binds to consult and not to fight (the classes of obligation of ATOP, Leeds et al. 2002).
 *
 * @param partnership the share that a partnership is worth [1]
 */
public record Guarantees(double partnership) {

  /** Reads the parameters. */
  public static Guarantees from(Settings s) {
    return new Guarantees(
        s.number("treaty.partnership", "1", 0, 1, "share of a guarantee in a partnership"));
  }

  /** The guarantee that state k gives state i [0,1]. */
  public double felt(World w, int k, int i) {
    double treaty = w.get(TREATY, k, i);
    double share =
        treaty <= 1 ? partnership * treaty : partnership + (1 - partnership) * (treaty - 1);
    return share * w.get(GUARANTEE, k, i);
  }
}
