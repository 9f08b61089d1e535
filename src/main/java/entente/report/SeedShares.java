package entente.report;

import entente.experiment.analysis.ClusteredShare;
import entente.experiment.analysis.Estimate;
import java.util.List;

/**
 * Shares of runs whose intervals know that runs of one seed go alike at different points.
 *
 * @param replicates how many seeds each point has
 * @param seed decides the bootstrap
 */
record SeedShares(int replicates, long seed) {
  /** With fewer seeds there is too little to draw anew from. */
  static final int LEAST_SEEDS = 5;

  /**
   * A share with its interval at 95 %: Wilson's, or at either end that of drawing whole seeds anew
   * where it reaches farther.
   *
   * @param some the runs, at least one
   */
  Estimate of(int outcome, List<GameRow> some) {
    Estimate wilson = Estimate.of(Material.share(outcome, some));
    Estimate drawn = drawn(outcome, some);
    if (!drawn.known()) {
      return wilson;
    }
    return new Estimate(
        wilson.value(),
        Math.min(wilson.low(), drawn.low()),
        Math.max(wilson.high(), drawn.high()),
        Math.min(wilson.low90(), drawn.low90()),
        Math.max(wilson.high90(), drawn.high90()),
        wilson.units());
  }

  /** The share with whole seeds drawn anew; unknown if no seed comes twice, or there are few. */
  Estimate drawn(int outcome, List<GameRow> some) {
    int[] counts = new int[replicates];
    int[] sizes = new int[replicates];
    int used = 0;
    int most = 0;
    for (GameRow game : some) {
      int seed = game.replicate();
      used += sizes[seed] == 0 ? 1 : 0;
      counts[seed] += game.has(outcome) ? 1 : 0;
      most = Math.max(most, ++sizes[seed]);
    }
    if (most < 2 || used < LEAST_SEEDS) {
      return Estimate.none();
    }
    int[] own = new int[used];
    int[] runs = new int[used];
    int next = 0;
    for (int k = 0; k < replicates; k++) {
      if (sizes[k] > 0) {
        own[next] = counts[k];
        runs[next++] = sizes[k];
      }
    }
    return ClusteredShare.of(own, runs, seed);
  }

  /** A share with its interval in words: {@code 75% (71 to 78)}. */
  String said(int outcome, List<GameRow> some) {
    return Words.share(of(outcome, some));
  }
}
