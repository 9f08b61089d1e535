package entente.world.derived;

import static entente.world.Quantity.BACKING;
import static entente.world.Quantity.GUARANTEE;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.TRUST;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * How a patron's guarantee steadies a regime, by the patron's trust in it: {@code weight ·
 * guarantee_ki (1+τ_ki)/2 √p_k}.
 *
 * @param weight weight of a patron's guarantee [logit]
 */
public record Backing(double weight, Guarantees guarantees) implements Derivation {

  /** Reads the parameters. */
  public static Backing from(Settings s, Guarantees guarantees) {
    return new Backing(
        s.number("society.backing", "logit", 0, 5, "how a patron's guarantee steadies a regime"),
        guarantees);
  }

  @Override
  public Quantity quantity() {
    return BACKING;
  }

  @Override
  public void inputs(Inputs in, int i, int k) {
    in.real(TRUST, k, i);
    in.any(POWER);
    if (in.fixed(GUARANTEE, k, i) > 0) {
      in.reads(TREATY, i, k);
    }
  }

  @Override
  public Formula in(World w) {
    Grid trust = w.real(TRUST);
    Grid power = w.live(POWER);
    Formula guaranteed = guarantees.in(w);
    return (i, k) -> {
      double guarantee = guaranteed.value(k, i);
      return guarantee == 0
          ? 0
          : weight * guarantee * (1 + trust.at(k, i)) / 2 * Math.sqrt(power.at(k));
    };
  }
}
