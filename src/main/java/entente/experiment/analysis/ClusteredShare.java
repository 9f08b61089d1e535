package entente.experiment.analysis;

/**
 * A share of runs that come in clusters which go alike, such as the runs of one seed at all points
 * of a design. What is drawn anew for its interval are whole clusters, so that it says how far
 * other clusters might move the share.
 */
public final class ClusteredShare {
  private ClusteredShare() {}

  /**
   * The share over all runs, with its interval at 95 %.
   *
   * @param counts in how many runs of each cluster something came about
   * @param sizes how many runs each cluster has, at least one
   * @param seed decides the bootstrap
   */
  public static Estimate of(int[] counts, int[] sizes, long seed) {
    return new Bootstrap(counts.length, Bootstrap.USUAL, seed)
        .of(
            clusters -> {
              long count = 0;
              long runs = 0;
              for (int k : clusters) {
                count += counts[k];
                runs += sizes[k];
              }
              return (double) count / runs;
            });
  }
}
