package entente.experiment.seek;

import entente.scenario.Variation;
import java.util.List;

/**
 * Finds the shares of factors' ranges at which they have certain values, by halving.
 *
 * @param ranges how each factor varies
 */
public record Shares(List<Variation> ranges) {
  private static final int HALVINGS = 50;

  /** Keeps a copy. */
  public Shares {
    ranges = List.copyOf(ranges);
  }

  /** The shares of these values; 0 or 1 for values outside. */
  public double[] of(double[] values) {
    double[] shares = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      shares[k] = share(ranges.get(k), values[k]);
    }
    return shares;
  }

  private static double share(Variation range, double value) {
    if (range instanceof Variation.Listed listed) {
      int place = Math.max(0, listed.values().indexOf(value));
      return (place + 0.5) / listed.values().size();
    }
    double low = 0;
    double high = 1;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (low + high) / 2;
      if (range.at(middle) < value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
