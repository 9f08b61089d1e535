package entente.experiment.analysis;

/**
 * A factor's elementary effects over the walks of a design after Morris (1991): the change of the
 * result when this factor alone moves, over the step as a share of the factor's whole range.
 *
 * @param mean μ, the mean effect: its sign is the direction, on balance
 * @param strength μ*, the mean of the effects' sizes (Campolongo, Cariboni and Saltelli 2007)
 * @param spread σ, their standard deviation: large if the effect hangs on the other factors
 * @param walks from how many walks
 */
public record ElementaryEffects(Estimate mean, Estimate strength, Estimate spread, int walks) {

  /**
   * Of a factor's effects, one a walk.
   *
   * @param seed decides the bootstrap
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static ElementaryEffects of(double[] effects, long seed) {
    if (effects.length < 2) {
      throw new IllegalArgumentException(effects.length + " effects; there must be two or more");
    }
    Bootstrap bootstrap = new Bootstrap(effects.length, Bootstrap.USUAL, seed);
    return new ElementaryEffects(
        bootstrap.of(rows -> mean(effects, rows)),
        bootstrap.of(rows -> strength(effects, rows)),
        bootstrap.of(rows -> spread(effects, rows)),
        effects.length);
  }

  private static double mean(double[] effects, int[] rows) {
    double sum = 0;
    for (int n : rows) {
      sum += effects[n];
    }
    return sum / rows.length;
  }

  private static double strength(double[] effects, int[] rows) {
    double sum = 0;
    for (int n : rows) {
      sum += Math.abs(effects[n]);
    }
    return sum / rows.length;
  }

  private static double spread(double[] effects, int[] rows) {
    double mean = mean(effects, rows);
    double sum = 0;
    for (int n : rows) {
      sum += (effects[n] - mean) * (effects[n] - mean);
    }
    return Math.sqrt(sum / (rows.length - 1));
  }
}
