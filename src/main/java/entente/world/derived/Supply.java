package entente.world.derived;

import static entente.world.Quantity.COVERAGE;

import entente.world.Axis;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/**
 * How well a state is supplied, {@code ln s = Σ share_g ln s_g}: for its regime, or for war.
 *
 * @param quantity which of the two
 * @param share the goods' weights in it
 * @param on whether supply matters; off: every supply is whole
 */
public record Supply(Quantity quantity, Quantity share, boolean on) implements Derivation {

  @Override
  public void inputs(Inputs in, int i, int none) {
    for (int g = 0; g < in.count(Axis.GOOD); g++) {
      if (in.fixed(share, g) > 0) {
        in.reads(COVERAGE, i, g);
      }
    }
  }

  @Override
  public Formula in(World w) {
    Grid shares = w.live(share);
    Grid coverage = w.live(COVERAGE);
    int goods = w.count(Axis.GOOD);
    return (i, none) -> {
      double sum = 0;
      for (int g = 0; on && g < goods; g++) {
        double weight = shares.at(g);
        if (weight > 0) {
          sum += weight * coverage.at(i, g);
        }
      }
      return sum;
    };
  }
}
