package entente.world.derived;

import static entente.world.Quantity.STABILITY_OUTLOOK;
import static entente.world.Quantity.STEADINESS;

import entente.world.Curve;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/**
 * The stability that a regime tends to as things stand: a logistic of its supply, the wars it wages
 * or follows, the patrons that back it, the sanctions on it and the soldiers it has lent.
 */
public record StabilityOutlook() implements Derivation {

  @Override
  public Quantity quantity() {
    return STABILITY_OUTLOOK;
  }

  @Override
  public void inputs(Inputs in, int i, int none) {
    in.reads(STEADINESS, i);
  }

  @Override
  public Formula in(World w) {
    Grid steadiness = w.live(STEADINESS);
    return (i, none) -> {
      return Curve.sigma(steadiness.at(i));
    };
  }
}
