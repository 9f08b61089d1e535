package entente.experiment.history;

import java.util.List;

/** The rank correlation of Spearman (1904), ties at their mean rank. */
final class Ranks {
  private static final int LEAST = 3;

  private Ranks() {}

  /**
   * The correlation of two lists' ranks; not a number if there are fewer than three, or no order.
   */
  static double correlation(List<Double> a, List<Double> b) {
    int n = a.size();
    if (n < LEAST) {
      return Double.NaN;
    }
    double mean = (n + 1) / 2.0;
    double products = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int k = 0; k < n; k++) {
      double x = rank(a, a.get(k)) - mean;
      double y = rank(b, b.get(k)) - mean;
      products += x * y;
      squaresA += x * x;
      squaresB += y * y;
    }
    return products / Math.sqrt(squaresA * squaresB);
  }

  private static double rank(List<Double> values, double value) {
    double below = 0;
    double same = 0;
    for (double other : values) {
      below += other < value ? 1 : 0;
      same += other == value ? 1 : 0;
    }
    return below + (same + 1) / 2;
  }
}
