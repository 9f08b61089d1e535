package entente.world.derived;

import static entente.world.Quantity.GUARANTEE;
import static entente.world.Quantity.TREATY;

import entente.world.Formula;
import entente.world.Grid;
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

  /** The guarantees of a world: what state k gives state i [0,1]. */
  public Formula in(World w) {
    Grid treaties = w.live(TREATY);
    Grid strength = w.live(GUARANTEE);
    return (k, i) -> share(treaties.at(k, i)) * strength.at(k, i);
  }

  private double share(double treaty) {
    return treaty <= 1 ? partnership * treaty : partnership + (1 - partnership) * (treaty - 1);
  }
}
