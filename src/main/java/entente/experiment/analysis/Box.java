package entente.experiment.analysis;

import java.util.Arrays;

/**
 * A box in the space of inputs: each factor between two values, both within.
 *
 * @param low the least value of each factor, minus infinity where there is no limit
 * @param high the greatest
 */
public record Box(double[] low, double[] high) {

  /** All there is. */
  static Box whole(int factors) {
    double[] low = new double[factors];
    double[] high = new double[factors];
    Arrays.fill(low, Double.NEGATIVE_INFINITY);
    Arrays.fill(high, Double.POSITIVE_INFINITY);
    return new Box(low, high);
  }

  /** Whether an input lies in it. */
  public boolean holds(double[] input) {
    for (int k = 0; k < low.length; k++) {
      if (input[k] < low[k] || input[k] > high[k]) {
        return false;
      }
    }
    return true;
  }

  /** The same with another limit; an infinite one is none. */
  Box with(Side side, double limit) {
    double[] newLow = low.clone();
    double[] newHigh = high.clone();
    (side.upper() ? newHigh : newLow)[side.factor()] = limit;
    return new Box(newLow, newHigh);
  }

  /** The same without a limit. */
  Box without(Side side) {
    return with(side, side.upper() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
  }

  /** A limit of it, perhaps infinite. */
  public double limit(Side side) {
    return (side.upper() ? high : low)[side.factor()];
  }

  /** Whether there is a limit on a side. */
  boolean limits(Side side) {
    return Double.isFinite(limit(side));
  }

  /**
   * A side of boxes.
   *
   * @param factor the number of the factor, from 0
   * @param upper whether it is the upper side
   */
  public record Side(int factor, boolean upper) {}

  @Override
  public boolean equals(Object other) {
    return other instanceof Box box && Arrays.equals(low, box.low) && Arrays.equals(high, box.high);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(low) + Arrays.hashCode(high);
  }

  @Override
  public String toString() {
    return Arrays.toString(low) + " to " + Arrays.toString(high);
  }
}
