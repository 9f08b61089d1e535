package entente.experiment.analysis;

import entente.world.Draws;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by drawing the units anew, with replacement (Efron and Tibshirani 1993, percentile
 * method). The draws are fixed, so that the same units give the same interval.
 *
 * @param units how many units there are, at least one
 * @param draws how many times all are drawn anew
 * @param seed decides the draws
 */
public record Bootstrap(int units, int draws, long seed) {
  private static final long DRAWN = Draws.key("bootstrap");

  /** As many times as will do for two digits. */
  static final int USUAL = 1000;

  /** A statistic of the units as they are, with the quantiles of what it is on those drawn anew. */
  public Estimate of(ToDoubleFunction<int[]> statistic) {
    int[] all = new int[units];
    Arrays.setAll(all, k -> k);
    double[] anew = new double[draws];
    for (int round = 0; round < draws; round++) {
      anew[round] = statistic.applyAsDouble(drawn(round));
    }
    Arrays.sort(anew);
    return new Estimate(
        statistic.applyAsDouble(all),
        at(anew, 0.025),
        at(anew, 0.975),
        at(anew, 0.05),
        at(anew, 0.95),
        units);
  }

  private int[] drawn(int round) {
    Draws source = new Draws(seed);
    int[] drawn = new int[units];
    for (int k = 0; k < units; k++) {
      drawn[k] = Math.min(units - 1, (int) (units * source.uniform(DRAWN, 0, round, k)));
    }
    return drawn;
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
