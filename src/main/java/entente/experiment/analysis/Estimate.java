package entente.experiment.analysis;

import entente.experiment.Share;

/**
 * A quantity as many units tell it, such as games, seeds or walks.
 *
 * @param value the estimate; not a number if no unit counts
 * @param low the lower end of its interval at 95 %
 * @param high the upper end
 * @param low90 the lower end at 90 %, for two one-sided tests at 5 %
 * @param high90 the upper end
 * @param units how many units count
 */
public record Estimate(
    double value, double low, double high, double low90, double high90, int units) {

  /** Nothing to estimate from. */
  public static Estimate none() {
    return new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
  }

  /** A share of games with Wilson's intervals. */
  public static Estimate of(Share share) {
    Share.Interval wide = share.wilson(Share.Z95);
    Share.Interval narrow = share.wilson(Share.Z90);
    return new Estimate(
        share.value(), wide.low(), wide.high(), narrow.low(), narrow.high(), share.of());
  }

  /** Whether there is anything to estimate from. */
  public boolean known() {
    return !Double.isNaN(value);
  }

  /** Whether the interval lies above a bound. */
  public boolean above(double bound) {
    return low > bound;
  }

  /** Whether the interval lies below a bound. */
  public boolean below(double bound) {
    return high < bound;
  }

  /** Whether it is less than a margin off 0 by two one-sided tests at 5 % (Schuirmann 1987). */
  public boolean within(double margin) {
    return low90 > -margin && high90 < margin;
  }

  /** The same seen from the other side: what is negative is positive. */
  public Estimate turned(int sign) {
    return sign > 0 ? this : new Estimate(-value, -high, -low, -high90, -low90, units);
  }
}
