package entente.experiment.claim;

import entente.world.Draws;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * The spread of a quantity by the bootstrap over seeds (Efron 1979): all arms of a drawn seed come
 * together. The draws are fixed, so that the same games give the same interval.
 */
final class Resampled {
  private static final int DRAWS = 200;
  private static final long KEY = Draws.key("bootstrap");

  private Resampled() {}

  /** An estimate with the quantiles of resampled ones for its intervals. */
  static Estimate of(double value, int games, ToDoubleFunction<int[]> quantity) {
    Draws draws = new Draws(games);
    double[] all = new double[DRAWS];
    for (int k = 0; k < DRAWS; k++) {
      int[] drawn = new int[games];
      for (int n = 0; n < games; n++) {
        drawn[n] = Math.min(games - 1, (int) (games * draws.uniform(KEY, 0, k, n)));
      }
      all[k] = quantity.applyAsDouble(drawn);
    }
    Arrays.sort(all);
    return new Estimate(value, at(all, 0.025), at(all, 0.975), at(all, 0.05), at(all, 0.95), games);
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
