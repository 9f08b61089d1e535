package entente.experiment.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Which share of a result's variance over the inputs is whose, from the pairs of points of a design
 * after Saltelli. The first-order index is what fixing a factor alone would take away, in the
 * estimator of Saltelli et al. (2010, table 2 b); the total index is what would be left if all
 * others were fixed, in that of Jansen (1999).
 *
 * @param factors the indices of each factor, in their order
 * @param variance the variance of the result over the points A and B
 * @param samples from how many samples
 */
public record SobolIndices(List<Indices> factors, double variance, int samples) {

  /**
   * A factor's indices. Estimates can lie a little outside [0,1].
   *
   * @param first the first-order index
   * @param total the total index, interactions with others included
   */
  public record Indices(Estimate first, Estimate total) {}

  /** Keeps a copy. */
  public SobolIndices {
    factors = List.copyOf(factors);
  }

  /**
   * Estimates them.
   *
   * @param results one row a sample: the result at A, at B, and at A with each factor of B
   * @param seed decides the bootstrap
   * @throws IllegalArgumentException if there are fewer than two samples
   */
  public static SobolIndices of(double[][] results, long seed) {
    if (results.length < 2) {
      throw new IllegalArgumentException(results.length + " samples; there must be two or more");
    }
    int[] all = new int[results.length];
    for (int n = 0; n < all.length; n++) {
      all[n] = n;
    }
    Bootstrap bootstrap = new Bootstrap(results.length, Bootstrap.USUAL, seed);
    List<Indices> factors = new ArrayList<>();
    for (int k = 2; k < results[0].length; k++) {
      int column = k;
      factors.add(
          new Indices(
              bootstrap.of(rows -> first(results, rows, column)),
              bootstrap.of(rows -> total(results, rows, column))));
    }
    return new SobolIndices(factors, variance(results, all), results.length);
  }

  /** Mean of B (AB − A), centred so that the level of the result does not blow the error up. */
  private static double first(double[][] results, int[] rows, int column) {
    double mean = mean(results, rows);
    double sum = 0;
    for (int n : rows) {
      sum += (results[n][1] - mean) * (results[n][column] - results[n][0]);
    }
    return ratio(sum / rows.length, variance(results, rows));
  }

  private static double total(double[][] results, int[] rows, int column) {
    double sum = 0;
    for (int n : rows) {
      double change = results[n][0] - results[n][column];
      sum += change * change;
    }
    return ratio(sum / (2.0 * rows.length), variance(results, rows));
  }

  private static double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }

  private static double mean(double[][] results, int[] rows) {
    double sum = 0;
    for (int n : rows) {
      sum += results[n][0] + results[n][1];
    }
    return sum / (2.0 * rows.length);
  }

  private static double variance(double[][] results, int[] rows) {
    double mean = mean(results, rows);
    double sum = 0;
    for (int n : rows) {
      double a = results[n][0] - mean;
      double b = results[n][1] - mean;
      sum += a * a + b * b;
    }
    return sum / (2.0 * rows.length - 1);
  }
}
