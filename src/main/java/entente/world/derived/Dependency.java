package entente.world.derived;

import static entente.world.Quantity.BACKING;
import static entente.world.Quantity.DEPENDENCY;
import static entente.world.Quantity.LOST_SUPPLY;
import static entente.world.Quantity.STABILITY_OUTLOOK;
import static entente.world.Quantity.STEADINESS;
import static entente.world.Quantity.TIE;

import entente.world.Curve;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * Dependency as vulnerability (Hirschman 1945; Keohane and Nye 1977): the share of its stability
 * that a state would lose without another's deliveries and guarantee, after the rest have filled
 * what they stand ready to fill. The other's leverage is the same number.
 *
 * @param on whether dependency counts
 * @param fixed the dependency on each supplier while off [1]
 * @param supply weight of ln sufficiency in stability [logit]
 */
public record Dependency(boolean on, double fixed, double supply) implements Derivation {

  /** Reads the parameters. */
  public static Dependency from(Settings s) {
    return new Dependency(
        s.on("dependency", "every dependency on a supplier or ally is dependency.whenOff"),
        s.number("dependency.whenOff", "1", 0, 1, "the dependency on a supplier while off"),
        s.number("society.supply", "logit", 0, 20, "how supply steadies a regime"));
  }

  @Override
  public Quantity quantity() {
    return DEPENDENCY;
  }

  @Override
  public void inputs(Inputs in, int i, int j) {
    in.reads(TIE, i, j);
    in.reads(STEADINESS, i);
    in.reads(STABILITY_OUTLOOK, i);
    in.reads(BACKING, i, j);
    in.reads(LOST_SUPPLY, i, j);
  }

  @Override
  public Formula in(World w) {
    Grid tie = w.live(TIE);
    Grid lost = w.live(LOST_SUPPLY);
    Grid backing = w.live(BACKING);
    Grid steadiness = w.live(STEADINESS);
    Grid stability = w.live(STABILITY_OUTLOOK);
    return (i, j) -> {
      if (tie.at(i, j) == 0) {
        return 0;
      }
      if (!on) {
        return fixed;
      }
      double together = stability.at(i);
      double alone = steadiness.at(i) - supply * lost.at(i, j) - backing.at(i, j);
      return together > 0 ? Curve.clamp(1 - Curve.sigma(alone) / together, 0, 1) : 0;
    };
  }
}
