package entente.world.derived;

import static entente.world.Quantity.NEED;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.STOCK;

import entente.world.Axis;
import entente.world.Derivation;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/**
 * How well a state is supplied, {@code ln s = Σ share_g ln s_g}: for its regime, or for war.
 *
 * @param quantity which of the two
 * @param share the goods' weights in it
 * @param sufficiency how a good's sufficiency is reckoned
 * @param on whether supply matters; off: every supply is whole
 */
public record Supply(Quantity quantity, Quantity share, Sufficiency sufficiency, boolean on)
    implements Derivation {

  @Override
  public void inputs(Inputs in, int i, int none) {
    for (int g = 0; g < in.count(Axis.GOOD); g++) {
      in.reads(NET, i, g);
      in.reads(NEED, i, g);
      in.reads(STOCK, i, g);
      in.reads(share, g);
    }
  }

  @Override
  public double value(World w, int i, int none) {
    double sum = 0;
    for (int g = 0; on && g < w.count(Axis.GOOD); g++) {
      double weight = w.get(share, g);
      if (weight > 0) {
        sum += weight * StrictMath.log(sufficiency.of(w, i, g, w.get(NET, i, g)));
      }
    }
    return sum;
  }
}
