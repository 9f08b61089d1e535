package entente.experiment;

import java.util.Arrays;

/**
 * A point of a design.
 *
 * @param number from 0, in the order of the design
 * @param values the value of each factor, in the order of the factors; of switches 1 or 0
 */
public record Point(int number, double[] values) {

  /** Checks that it is numbered. */
  public Point {
    if (number < 0) {
      throw new IllegalArgumentException("a point is numbered from 0, not " + number);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Point point
        && number == point.number
        && Arrays.equals(values, point.values);
  }

  @Override
  public int hashCode() {
    return 31 * number + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return number + " " + Arrays.toString(values);
  }
}
