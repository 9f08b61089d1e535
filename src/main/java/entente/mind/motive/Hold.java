package entente.mind.motive;

import static entente.world.Quantity.DEFERENCE;
import static entente.world.Quantity.DEPENDENCY;
import static entente.world.Quantity.HOLD;
import static entente.world.Quantity.INFLUENCE_INTEREST;
import static entente.world.Quantity.TOLERANCE;

import entente.world.Curve;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * What a hold on a client is worth: {@code h_ji − penalty · softplus(tolerance − h_ji)}. A client
 * is held by what it depends on and by the habit of giving way, {@code h_ji = δ_ji + deference_ji}:
 * authority is seen in compliance (Lake 2009), and say over its conduct is what a weaker ally gives
 * for its protection (Morrow 1991).
 *
 * @param defers whether the habit of giving way counts
 * @param tolerates whether there is a threshold at all
 * @param penalty how much a hold under the threshold hurts [1]
 * @param width how sharp the threshold is [1]
 */
record Hold(boolean defers, boolean tolerates, double penalty, double width) implements Derivation {

  static Hold from(Settings s) {
    return new Hold(
        s.on("deference", "that a client has given way is no part of the hold on it"),
        s.on("tolerance", "there is no threshold below which a lost hold hurts more"),
        s.number("influence.penalty", "1", 0, 20, "how much a hold under tolerance hurts"),
        s.number("influence.width", "1", 0.001, 1, "how sharp the threshold is"));
  }

  @Override
  public Quantity quantity() {
    return HOLD;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.any(TOLERANCE);
    if (in.fixed(INFLUENCE_INTEREST, i, j) > 0) {
      in.reads(DEPENDENCY, j, i);
      in.reads(DEFERENCE, j, i);
    }
  }

  @Override
  public Formula in(World w) {
    Grid interest = w.live(INFLUENCE_INTEREST);
    Grid tolerance = w.live(TOLERANCE);
    Grid dependency = w.live(DEPENDENCY);
    Grid deference = w.live(DEFERENCE);
    return (i, j) -> {
      if (interest.at(i, j) <= 0) {
        return 0;
      }
      double hold = dependency.at(j, i) + (defers ? deference.at(j, i) : 0);
      double lost = tolerates ? Curve.softplus(tolerance.at(i, j) - hold, width) : 0;
      return hold - penalty * lost;
    };
  }
}
