package entente.world.derived;

import static entente.world.Quantity.DETERRENCE;
import static entente.world.Quantity.DETERRENCE_OWN;
import static entente.world.Quantity.REACH;
import static entente.world.Quantity.SHELTER;
import static entente.world.Quantity.SHELTERED;

import entente.world.Derivation;
import entente.world.Exponential;
import entente.world.Formula;
import entente.world.Grid;
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
    boolean on, double fixed, double slope, boolean decouples, double decoupling)
    implements Derivation {

  /** Reads the parameters. */
  public static Deterrence from(Settings s) {
    return new Deterrence(
        s.on("deterrence", "everybody deters everybody by deterrence.whenOff"),
        s.number("deterrence.whenOff", "1", 0, 1, "deterrence while off"),
        s.number("deterrence.slope", "1", 0, 5, "how fast deterrence saturates"),
        s.on("decoupling", "a guarantee stays as credible as at the start"),
        s.number("decoupling.loss", "1", 0, 1, "credibility lost when the guarantor is in reach"));
  }

  @Override
  public Quantity quantity() {
    return DETERRENCE;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.reads(DETERRENCE_OWN, i);
    in.reads(SHELTERED, i);
    in.reads(SHELTER, i, j);
    in.reads(REACH, j);
  }

  @Override
  public Formula in(World w) {
    Grid own = w.live(DETERRENCE_OWN);
    Grid sheltered = w.live(SHELTERED);
    Grid shelter = w.live(SHELTER);
    Grid reach = w.live(REACH);
    Grid reachAtStart = w.start(REACH);
    return (i, j) -> {
      double gained = decouples ? Math.max(0, reach.at(j) - reachAtStart.at(j)) : 0;
      double lent = (sheltered.at(i) - shelter.at(i, j)) * (1 - decoupling * gained);
      return on ? 1 - Exponential.exp(-slope * (own.at(i) + lent)) : fixed;
    };
  }
}
