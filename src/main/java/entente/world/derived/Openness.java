package entente.world.derived;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.EMBARGO;
import static entente.world.Quantity.OPENNESS;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.TRUST;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * How much of its spare supply a state stands ready to give another: {@code readiness · max(0,
 * trust_ki) · alignment_ki (1 − sanction_ki)}, nothing under an embargo.
 *
 * @param readiness share of the spare supply that full trust and alignment put at disposal [1]
 */
public record Openness(double readiness) implements Derivation {

  /** Reads the parameters. */
  public static Openness from(Settings s) {
    return new Openness(
        s.number(
            "dependency.readiness", "1", 0, 1, "share of spare supply that stands at disposal"));
  }

  @Override
  public Quantity quantity() {
    return OPENNESS;
  }

  @Override
  public void inputs(Inputs in, int k, int i) {
    in.real(TRUST, k, i);
    in.reads(ALIGNMENT, k, i);
    in.reads(SANCTION, k, i);
    in.reads(EMBARGO, k, i);
  }

  @Override
  public Formula in(World w) {
    Grid trust = w.real(TRUST);
    Grid alignment = w.live(ALIGNMENT);
    Grid sanction = w.live(SANCTION);
    Grid embargo = w.live(EMBARGO);
    return (k, i) -> {
      double trusted = trust.at(k, i);
      if (trusted <= 0 || embargo.is(k, i)) {
        return 0;
      }
      return readiness * trusted * alignment.at(k, i) * (1 - sanction.at(k, i));
    };
  }
}
