package entente.world.derived;

import static entente.world.Quantity.MENACE;
import static entente.world.Quantity.OFFENCE;
import static entente.world.Quantity.PROXIMITY;
import static entente.world.Quantity.THREAT_INTERCEPT;
import static entente.world.Quantity.THREAT_TARGET;

import entente.world.Curve;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * The threat that state i comes to see in state j: a logistic of what it has to fear of it by
 * power, nearness and intent, and of its offensive means, times proximity (Walt 1987).
 *
 * @param on whether threat moves
 * @param offence weight of offensive means, times proximity [logit]
 */
public record ThreatTarget(boolean on, double offence) implements Derivation {

  /** Reads the parameters. */
  public static ThreatTarget from(Settings s) {
    return new ThreatTarget(
        s.on("threat", "threat stays frozen at its start"),
        s.number("threat.offence", "logit", 0, 5, "weight of offensive means, times proximity"));
  }

  @Override
  public Quantity quantity() {
    return THREAT_TARGET;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.reads(THREAT_INTERCEPT, i, j);
    in.reads(MENACE, i, j);
    if (in.fixed(PROXIMITY, i, j) > 0) {
      in.reads(OFFENCE, j);
    }
  }

  @Override
  public Formula in(World w) {
    Grid intercept = w.live(THREAT_INTERCEPT);
    Grid proximity = w.live(PROXIMITY);
    Grid menace = w.live(MENACE);
    Grid means = w.live(OFFENCE);
    return (i, j) -> {
      double score = menace.at(i, j) + proximity.at(i, j) * offence * means.at(j);
      return Curve.sigma(intercept.at(i, j) + (on ? score : 0));
    };
  }
}
