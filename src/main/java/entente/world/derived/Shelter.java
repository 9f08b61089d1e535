package entente.world.derived;

import static entente.world.Quantity.ALIGNMENT_OUTLOOK;
import static entente.world.Quantity.DETERRENCE_OWN;
import static entente.world.Quantity.GUARANTEE;
import static entente.world.Quantity.SHELTER;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.TRUST;

import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.World;

/** The deterrent that an ally lends a state: {@code guarantee_ki a'_ik (1+τ_ik)/2 det_k}. */
public record Shelter(Guarantees guarantees) implements Derivation {

  @Override
  public Quantity quantity() {
    return SHELTER;
  }

  @Override
  public void inputs(Inputs in, int i, int k) {
    if (in.fixed(GUARANTEE, k, i) > 0) {
      in.real(TRUST, i, k);
      in.reads(TREATY, i, k);
      in.reads(ALIGNMENT_OUTLOOK, i, k);
      in.reads(DETERRENCE_OWN, k);
    }
  }

  @Override
  public Formula in(World w) {
    Grid own = w.live(DETERRENCE_OWN);
    Grid trust = w.real(TRUST);
    Grid alignment = w.live(ALIGNMENT_OUTLOOK);
    Formula guaranteed = guarantees.in(w);
    return (i, k) -> {
      double guarantee = guaranteed.value(k, i);
      if (guarantee <= 0) {
        return 0;
      }
      double faith = (1 + trust.at(i, k)) / 2;
      return guarantee * alignment.at(i, k) * faith * own.at(k);
    };
  }
}
