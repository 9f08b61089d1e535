package entente.world.derived;

import static entente.world.Quantity.BACKING;
import static entente.world.Quantity.REGIME_SUPPLY;
import static entente.world.Quantity.STEADINESS;
import static entente.world.Quantity.STRAIN;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * How steady a regime tends to be, before it is bent into [0,1]: its supply and its patrons'
 * backing over its strain.
 *
 * @param supply weight of ln sufficiency [logit]
 */
public record Steadiness(double supply) implements Derivation {

  /** Reads the parameters. */
  public static Steadiness from(Settings s) {
    return new Steadiness(
        s.number("society.supply", "logit", 0, 20, "how supply steadies a regime"));
  }

  @Override
  public Quantity quantity() {
    return STEADINESS;
  }

  @Override
  public void inputs(Inputs in, int i, int none) {
    in.reads(STRAIN, i);
    in.reads(REGIME_SUPPLY, i);
    in.row(BACKING, i);
  }

  @Override
  public Formula in(World w) {
    Grid strain = w.live(STRAIN);
    Grid supplied = w.live(REGIME_SUPPLY);
    Grid backing = w.live(BACKING);
    int states = w.states();
    return (i, none) -> {
      double z = strain.at(i) + supply * supplied.at(i);
      for (int k = 0; k < states; k++) {
        z += k == i ? 0 : backing.at(i, k);
      }
      return z;
    };
  }
}
