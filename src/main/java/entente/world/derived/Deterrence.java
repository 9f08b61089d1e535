package entente.world.derived;

import static entente.world.Quantity.ALIGNMENT_OUTLOOK;
import static entente.world.Quantity.DETERRENCE;
import static entente.world.Quantity.DETERRENCE_OWN;
import static entente.world.Quantity.REACH;
import static entente.world.Quantity.TREATY;
import static entente.world.Quantity.TRUST;

import entente.world.Derivation;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * How far state i deters state j, by its own deterrent and by those who guarantee it: {@code D = 1
 * − exp(−slope (det_i + Σ_k guarantee_ki a_ik (1+τ_ik)/2 det_k credibility_kj))}. A guarantor's
 * credibility falls as j comes to reach the guarantor's homeland (decoupling): only what has
 * changed since the start counts.
 *
 * @param slope how fast deterrence saturates [1]
 * @param decoupling how much credibility is lost when j comes to reach the guarantor [1]
 * @param fixed deterrence while off [1]
 */
public record Deterrence(
    boolean on,
    double fixed,
    double slope,
    boolean decouples,
    double decoupling,
    Guarantees guarantees)
    implements Derivation {

  /** Reads the parameters. */
  public static Deterrence from(Settings s, Guarantees guarantees) {
    return new Deterrence(
        s.on("deterrence", "everybody deters everybody by deterrence.whenOff"),
        s.number("deterrence.whenOff", "1", 0, 1, "deterrence while off"),
        s.number("deterrence.slope", "1", 0, 5, "how fast deterrence saturates"),
        s.on("decoupling", "a guarantee stays as credible as at the start"),
        s.number("decoupling.loss", "1", 0, 1, "credibility lost when the guarantor is in reach"),
        guarantees);
  }

  @Override
  public Quantity quantity() {
    return DETERRENCE;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.all(DETERRENCE_OWN);
    in.reads(REACH, j);
    for (int k = 0; k < in.states(); k++) {
      in.reads(TREATY, k, i);
      in.reads(ALIGNMENT_OUTLOOK, i, k);
    }
  }

  @Override
  public double value(World w, int i, int j) {
    if (!on) {
      return fixed;
    }
    double sum = w.get(DETERRENCE_OWN, i);
    double credible = credibility(w, j);
    for (int k = 0; k < w.states(); k++) {
      if (k != i && k != j) {
        double guarantee = guarantees.felt(w, k, i);
        if (guarantee > 0) {
          double faith = (1 + w.real(TRUST, i, k)) / 2;
          double with = guarantee * w.get(ALIGNMENT_OUTLOOK, i, k) * faith;
          sum += with * w.get(DETERRENCE_OWN, k) * credible;
        }
      }
    }
    return 1 - StrictMath.exp(-slope * sum);
  }

  private double credibility(World w, int j) {
    if (!decouples) {
      return 1;
    }
    double gained = w.get(REACH, j) - w.start(w.layout().at(REACH, j));
    return 1 - decoupling * Math.max(0, gained);
  }
}
