package entente.world.derived;

import static entente.world.Quantity.LEVEL;
import static entente.world.Quantity.REACH;
import static entente.world.Quantity.REACHING;

import entente.world.Axis;
import entente.world.Curve;
import entente.world.Derivation;
import entente.world.Formula;
import entente.world.Grid;
import entente.world.Inputs;
import entente.world.Quantity;
import entente.world.Settings;
import entente.world.World;

/**
 * Whether a state can hit homelands far away: {@code σ((level − threshold)/width)} of its best
 * technology with reach.
 *
 * @param threshold the level at which half the way is done [level]
 * @param width how sharp the passage is [level]
 */
public record Reach(double threshold, double width) implements Derivation {

  /** Reads the parameters. */
  public static Reach from(Settings s) {
    return new Reach(
        s.number("deterrence.reachThreshold", "level", 0, 1, "level at which a missile reaches"),
        s.number("deterrence.reachWidth", "level", 0.001, 1, "how sharp that passage is"));
  }

  @Override
  public Quantity quantity() {
    return REACH;
  }

  @Override
  public void inputs(Inputs in, int i, int none) {
    in.row(LEVEL, i);
    in.all(REACHING);
  }

  @Override
  public Formula in(World w) {
    Grid reaching = w.live(REACHING);
    Grid level = w.live(LEVEL);
    int technologies = w.count(Axis.TECHNOLOGY);
    return (i, none) -> {
      double best = 0;
      for (int t = 0; t < technologies; t++) {
        if (reaching.is(t)) {
          best = Math.max(best, level.at(i, t));
        }
      }
      return best == 0 ? 0 : Curve.sigma((best - threshold) / width);
    };
  }
}
