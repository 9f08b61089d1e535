package entente.world.derived;

import static entente.world.Quantity.ALIGNMENT;
import static entente.world.Quantity.HOSTILITY;
import static entente.world.Quantity.OFFENCE;
import static entente.world.Quantity.POWER;
import static entente.world.Quantity.PROXIMITY;
import static entente.world.Quantity.THREAT_INTERCEPT;
import static entente.world.Quantity.THREAT_TARGET;
import static entente.world.Quantity.TRUST;

import entente.world.Curve;
import entente.world.Derivation;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * Balance of threat (Walt 1987): the threat that state i comes to see in state j, from j's power,
 * nearness, offensive means and intent; intent is read from memory of attacks, from trust, and from
 * whether j stands with i's enemies. The attitudes in it are i's own, so read as they really are.
 *
 * @param power weight of relative power, times proximity [logit]
 * @param offence weight of offensive means, times proximity [logit]
 * @param hostility weight of remembered hostility [logit]
 * @param rivals weight of j's alignment with i's enemies [logit]
 * @param trust weight of trust, against [logit]
 */
public record ThreatTarget(
    boolean on,
    boolean rivalsCount,
    double power,
    double offence,
    double hostility,
    double rivals,
    double trust)
    implements Derivation {
  private static final double LEAST = 1e-6;

  /** Reads the parameters. */
  public static ThreatTarget from(Settings s) {
    return new ThreatTarget(
        s.on("threat", "threat stays frozen at its start"),
        s.on("rivalsInThreat", "whom a state stands with does not count in the threat it poses"),
        s.number("threat.power", "logit", 0, 5, "weight of relative power, times proximity"),
        s.number("threat.offence", "logit", 0, 5, "weight of offensive means, times proximity"),
        s.number("threat.hostility", "logit", 0, 10, "weight of remembered hostility"),
        s.number("threat.rivals", "logit", 0, 20, "weight of alignment with one's enemies"),
        s.number("threat.trust", "logit", 0, 10, "weight of trust, against threat"));
  }

  @Override
  public Quantity quantity() {
    return THREAT_TARGET;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.reads(THREAT_INTERCEPT, i, j);
    in.reads(PROXIMITY, i, j);
    in.all(POWER);
    in.reads(OFFENCE, j);
    for (int k = 0; k < in.states(); k++) {
      in.reads(ALIGNMENT, j, k);
    }
  }

  @Override
  public double value(World w, int i, int j) {
    return Curve.sigma(w.get(THREAT_INTERCEPT, i, j) + (on ? score(w, i, j) : 0));
  }

  private double score(World w, int i, int j) {
    double near = w.get(PROXIMITY, i, j);
    double ratio = StrictMath.log(power(w, j) / power(w, i));
    double companions = 0;
    for (int k = 0; rivalsCount && k < w.states(); k++) {
      if (k != i && k != j) {
        companions += w.real(HOSTILITY, i, k) * w.get(ALIGNMENT, j, k) * w.get(POWER, k);
      }
    }
    return near * (power * ratio + offence * w.get(OFFENCE, j))
        + hostility * w.real(HOSTILITY, i, j)
        + rivals * companions
        - trust * w.real(TRUST, i, j);
  }

  /** A state's power; an inject may take all of it, and ratios are taken. */
  private static double power(World w, int i) {
    return Math.max(LEAST, w.get(POWER, i));
  }
}
