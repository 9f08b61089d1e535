package entente.world.derived;

import static entente.world.Quantity.GUARANTEE;
import static entente.world.Quantity.TREATY;

import entente.world.World;

/** What a treaty is worth as a guarantee: half for a partnership, whole for mutual defence. */
public record Guarantees() {

  /** The guarantee that state k gives state i [0,1]. */
  public double felt(World w, int k, int i) {
    return w.get(TREATY, k, i) / 2 * w.get(GUARANTEE, k, i);
  }
}
