package entente.world.derived;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/**
 * Where a slow perception will stand over the planning horizon: {@code x + h (target − x)}, the
 * share h of the way that its adaptation leads it.
 *
 * @param quantity the outlook
 * @param level the perception as it stands
 * @param target where it tends
 * @param way the share h [1]
 */
public record Outlook(Quantity quantity, Quantity level, Quantity target, double way)
    implements Derivation {

  /** An outlook over a horizon in months, at a monthly rate of adaptation. */
  public static Outlook over(
      double months, double rate, Quantity quantity, Quantity level, Quantity target) {
    return new Outlook(quantity, level, target, 1 - StrictMath.pow(1 - rate, months));
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.reads(level, i, j);
    in.reads(target, i, j);
  }

  @Override
  public Formula in(World w) {
    Grid now = w.live(level);
    Grid then = w.live(target);
    return (i, j) -> now.at(i, j) + way * (then.at(i, j) - now.at(i, j));
  }
}
