package entente.mind;

import entente.world.Exponential;
import entente.world.Settings;

/**
 * Prospect value (Kahneman and Tversky 1979) of a utility over what was come to be expected: gains
 * count concave, losses convex and more than gains, both with a bounded slope.
 *
 * @param on whether losses loom larger; off: value is the slope times the utility
 * @param scale the utility over which value bends [utility]
 * @param slope the value of a unit of utility while off [1]
 */
public record Prospect(boolean on, double scale, double slope) {

  /** Reads the parameters. */
  public static Prospect from(Settings s) {
    return new Prospect(
        s.on("lossAversion", "value is linear: gains and losses weigh alike"),
        s.number("prospect.scale", "utility", 0.01, 10, "utility over which value bends"),
        s.number("prospect.slope", "1", 0, 5, "value of a unit of utility while off"));
  }

  /** The value of x over the aspiration, to one with a given loss aversion. */
  public double value(double x, double lossAversion) {
    if (!on) {
      return slope * x;
    }
    return x >= 0
        ? scale * (1 - Exponential.exp(-x / scale))
        : lossAversion * scale * (Exponential.exp(x / scale) - 1);
  }
}
