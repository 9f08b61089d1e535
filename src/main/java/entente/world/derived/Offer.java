package entente.world.derived;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.EMBARGO;
import static entente.world.Quantity.NEED;
import static entente.world.Quantity.NET;
import static entente.world.Quantity.OFFER;
import static entente.world.Quantity.SANCTION;
import static entente.world.Quantity.STOCK;
import static entente.world.Quantity.STORABLE;
import static entente.world.Quantity.TRUST;

import entente.world.Derivation;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * What others stand ready to supply a state with, before any contract: {@code Σ_k readiness ·
 * max(0, trust_ki) · alignment_ki · spare_k (1 − sanction_ki)}. It is what makes a dependency fall
 * as soon as another supplier stands ready.
 *
 * @param readiness share of the spare supply that full trust and alignment put at disposal [1]
 * @param patience months over which a supplier would spread its stock [months]
 */
public record Offer(double readiness, double patience) implements Derivation {

  /** Reads the parameters. */
  public static Offer from(Settings s) {
    return new Offer(
        s.number(
            "dependency.readiness", "1", 0, 1, "share of spare supply that stands at disposal"),
        s.number("dependency.patience", "months", 1, 120, "months that a supplier spreads stock"));
  }

  @Override
  public Quantity quantity() {
    return OFFER;
  }

  @Override
  public void inputs(Inputs in, int i, int g) {
    for (int k = 0; k < in.states(); k++) {
      in.reads(ALIGNMENT, k, i);
      in.reads(SANCTION, k, i);
      in.reads(EMBARGO, k, i);
      in.reads(NET, k, g);
      in.reads(NEED, k, g);
      in.reads(STOCK, k, g);
    }
  }

  @Override
  public double value(World w, int i, int g) {
    double sum = 0;
    for (int k = 0; k < w.states(); k++) {
      if (k != i) {
        sum += of(w, k, i, g);
      }
    }
    return sum;
  }

  /** What state k alone stands ready to supply state i with. */
  double of(World w, int k, int i, int g) {
    double trust = w.real(TRUST, k, i);
    if (trust <= 0 || w.is(EMBARGO, k, i)) {
      return 0;
    }
    double stock = w.get(STORABLE, g) * w.get(STOCK, k, g) / patience;
    double spare = Math.max(0, w.get(NET, k, g) + stock - w.get(NEED, k, g));
    return readiness * trust * w.get(ALIGNMENT, k, i) * spare * (1 - w.get(SANCTION, k, i));
  }
}
