package entente.experiment.claim;

/**
 * A quantity as many games tell it.
 *
 * @param value the estimate; not a number if no game counts
 * @param low the lower end of its interval at 95 %
 * @param high the upper end
 * @param low90 the lower end at 90 %, for two one-sided tests at 5 %
 * @param high90 the upper end
 * @param games how many games count
 */
public record Estimate(
    double value, double low, double high, double low90, double high90, int games) {

  /** Nothing to estimate from. */
  static Estimate none() {
    return new Estimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
  }

  /** Whether there is anything to estimate from. */
  public boolean known() {
    return !Double.isNaN(value);
  }

  /** Whether the interval lies above a bound. */
  boolean above(double bound) {
    return low > bound;
  }

  /** Whether the interval lies below a bound. */
  boolean below(double bound) {
    return high < bound;
  }

  /** Whether it is less than a margin off 0 by two one-sided tests at 5 % (Schuirmann 1987). */
  boolean within(double margin) {
    return low90 > -margin && high90 < margin;
  }

  /** The same seen from the other side: what is negative is positive. */
  Estimate turned(int sign) {
    return sign > 0 ? this : new Estimate(-value, -high, -low, -high90, -low90, games);
  }
}
