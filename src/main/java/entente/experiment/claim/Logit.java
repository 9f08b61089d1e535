package entente.experiment.claim;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * A logistic curve through shares, fitted by Newton's steps to the greatest likelihood (McCullagh
 * and Nelder 1989), held back by a trace of a ridge where shares of 0 or 1 have none.
 */
final class Logit {
  private static final int MOST_STEPS = 60;
  private static final double RIDGE = 1e-4;
  private static final double FURTHEST = 30;

  private Logit() {}

  /**
   * The logarithm of the greatest likelihood.
   *
   * @param columns the curve's terms: a row for each arm
   * @param yes how many of the arm's games say yes
   * @param all how many games count
   */
  static double likelihood(double[][] columns, double[] yes, double[] all) {
    RealVector weights = new ArrayRealVector(columns[0].length);
    double best = likelihood(columns, yes, all, weights);
    for (int step = 0; step < MOST_STEPS; step++) {
      RealVector next = weights.add(move(columns, yes, all, weights));
      double value = likelihood(columns, yes, all, next);
      for (int half = 0; half < 20 && !(value >= best - 1e-12); half++) {
        next = weights.add(next).mapMultiply(0.5);
        value = likelihood(columns, yes, all, next);
      }
      boolean done = Math.abs(value - best) < 1e-9;
      if (value >= best) {
        weights = next;
        best = value;
      }
      if (done) {
        break;
      }
    }
    return best;
  }

  private static RealVector move(double[][] x, double[] yes, double[] all, RealVector weights) {
    int p = weights.getDimension();
    double[][] curvature = new double[p][p];
    double[] slope = new double[p];
    for (int k = 0; k < x.length; k++) {
      double share = share(x[k], weights);
      double spread = Math.max(1e-9, all[k] * share * (1 - share));
      for (int i = 0; i < p; i++) {
        slope[i] += x[k][i] * (yes[k] - all[k] * share);
        for (int j = 0; j < p; j++) {
          curvature[i][j] += x[k][i] * x[k][j] * spread;
        }
      }
    }
    for (int i = 0; i < p; i++) {
      slope[i] -= RIDGE * weights.getEntry(i);
      curvature[i][i] += RIDGE;
    }
    return new LUDecomposition(new Array2DRowRealMatrix(curvature, false))
        .getSolver()
        .solve(new ArrayRealVector(slope, false));
  }

  private static double share(double[] row, RealVector weights) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += row[i] * weights.getEntry(i);
    }
    double cut = Math.max(-FURTHEST, Math.min(FURTHEST, sum));
    return 1 / (1 + StrictMath.exp(-cut));
  }

  private static double likelihood(double[][] x, double[] yes, double[] all, RealVector weights) {
    double sum = -RIDGE / 2 * weights.dotProduct(weights);
    for (int k = 0; k < x.length; k++) {
      double share = share(x[k], weights);
      sum += yes[k] * StrictMath.log(share) + (all[k] - yes[k]) * StrictMath.log(1 - share);
    }
    return sum;
  }
}
