package entente.world.derived;

import static entente.world.Quantity.OFFER;
import static entente.world.Quantity.OPENNESS;
import static entente.world.Quantity.REGIME_SHARE;
import static entente.world.Quantity.SPARE;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/**
 * What others stand ready to supply a state with, before any contract: {@code Σ_k openness_ki ·
 * spare_k}, of goods that sustain a regime. It is what makes a dependency fall as soon as another
 * supplier stands ready.
 */
public record Offer() implements Derivation {

  @Override
  public Quantity quantity() {
    return OFFER;
  }

  @Override
  public void inputs(Inputs in, int i, int g) {
    if (in.fixed(REGIME_SHARE, g) > 0) {
      in.column(OPENNESS, i);
      for (int k = 0; k < in.states(); k++) {
        if (k != i) {
          in.reads(SPARE, k, g);
        }
      }
    }
  }

  @Override
  public Formula in(World w) {
    Grid openness = w.live(OPENNESS);
    Grid spare = w.live(SPARE);
    Grid share = w.live(REGIME_SHARE);
    int states = w.states();
    return (i, g) -> {
      double sum = 0;
      for (int k = 0; share.at(g) > 0 && k < states; k++) {
        if (k != i) {
          sum += openness.at(k, i) * spare.at(k, g);
        }
      }
      return sum;
    };
  }
}
