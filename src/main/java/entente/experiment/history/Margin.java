package entente.experiment.history;

import entente.explain.Figures;
import entente.world.Draws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * A mean difference of log scores with its interval at 95 %, by the bootstrap (Efron 1979). Months
 * are drawn, not occasions: what happened in one month hangs together.
 *
 * @param mean the mean difference [nats]
 * @param low the interval's lower end
 * @param high its upper end
 */
public record Margin(double mean, double low, double high) {
  private static final int RESAMPLES = 4000;
  private static final long PURPOSE = Draws.key("bootstrap of months");

  /**
   * The margin of differences.
   *
   * @param months the month of each difference
   */
  static Margin of(List<Integer> months, List<Double> differences, long seed) {
    TreeMap<Integer, double[]> blocks = new TreeMap<>();
    for (int k = 0; k < months.size(); k++) {
      double[] block = blocks.computeIfAbsent(months.get(k), month -> new double[2]);
      block[0] += differences.get(k);
      block[1]++;
    }
    List<double[]> all = new ArrayList<>(blocks.values());
    Draws draws = new Draws(seed);
    double[] means = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      double sum = 0;
      double count = 0;
      for (int k = 0; k < all.size(); k++) {
        double[] block = all.get((int) (draws.uniform(PURPOSE, -1, r, k) * all.size()));
        sum += block[0];
        count += block[1];
      }
      means[r] = sum / count;
    }
    Arrays.sort(means);
    double mean = differences.stream().mapToDouble(d -> d).sum() / differences.size();
    return new Margin(mean, means[RESAMPLES / 40], means[RESAMPLES - 1 - RESAMPLES / 40]);
  }

  /** Whether the interval lies above 0. */
  public boolean isAhead() {
    return low > 0;
  }

  /** The mean and, in brackets, the interval. */
  public String told() {
    return Figures.signed(mean, 2)
        + " ("
        + Figures.signed(low, 2)
        + " to "
        + Figures.signed(high, 2)
        + ")";
  }
}
