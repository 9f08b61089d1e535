package entente.experiment.analysis;

import entente.world.Draws;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by drawing the units anew, with replacement (Efron and Tibshirani 1993, percentile
 * method).
 *
 * @param units how many units there are, at least one
 * @param draws how many times all are drawn anew
 * @param seed decides the draws
 */
record Bootstrap(int units, int draws, long seed) {
  private static final long DRAWN = Draws.key("bootstrap");
  private static final double TAIL = 0.025;

  /** As many times as will do for two digits. */
  static final int USUAL = 1000;

  /** A statistic of the units as they are, with the interval of what it is on those drawn anew. */
  Estimate of(ToDoubleFunction<int[]> statistic) {
    int[] all = new int[units];
    Arrays.setAll(all, k -> k);
    double[] anew = new double[draws];
    for (int b = 0; b < draws; b++) {
      anew[b] = statistic.applyAsDouble(drawn(b));
    }
    Arrays.sort(anew);
    return new Estimate(statistic.applyAsDouble(all), at(anew, TAIL), at(anew, 1 - TAIL));
  }

  private int[] drawn(int round) {
    Draws source = new Draws(seed);
    int[] drawn = new int[units];
    for (int k = 0; k < units; k++) {
      drawn[k] = (int) (source.uniform(DRAWN, round, k, 0) * units);
    }
    return drawn;
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
