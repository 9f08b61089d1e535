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
  public InWorld in(World w) {
    return new InWorld(w);
  }

  /** Takes down what all that state i deters with is reckoned from. */
  public void row(Inputs in, int i) {
    in.reads(DETERRENCE_OWN, i);
    in.reads(SHELTERED, i);
    in.row(SHELTER, i);
    in.all(REACH);
  }

  /** The deterrence in one world. */
  public final class InWorld implements Formula {
    private final Grid own;
    private final Grid sheltered;
    private final Grid shelter;
    private final Grid reach;
    private final Grid reachAtStart;

    private InWorld(World w) {
      own = w.live(DETERRENCE_OWN);
      sheltered = w.live(SHELTERED);
      shelter = w.live(SHELTER);
      reach = w.live(REACH);
      reachAtStart = w.start(REACH);
    }

    @Override
    public double value(int i, int j) {
      return value(i, j, common(i));
    }

    /**
     * What state i deters all those with who neither shelter it nor have come to reach its allies.
     */
    public double common(int i) {
      return deterrence(own.at(i) + sheltered.at(i));
    }

    /** The deterrence of state j, where that of most is known. */
    public double value(int i, int j, double common) {
      double all = sheltered.at(i);
      double gained = decouples && all > 0 ? Math.max(0, reach.at(j) - reachAtStart.at(j)) : 0;
      double lent = shelter.at(i, j);
      return gained == 0 && lent == 0
          ? common
          : deterrence(own.at(i) + (all - lent) * (1 - decoupling * gained));
    }

    private double deterrence(double means) {
      return on ? 1 - Exponential.exp(-slope * means) : fixed;
    }
  }
}
