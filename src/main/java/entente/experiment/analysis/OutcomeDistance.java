package entente.experiment.analysis;

/**
 * How far apart two runs are in what came of them. An outcome that came about in one of them alone
 * counts 1; one that came about in both counts the share of all months that lies between; one that
 * came about in neither counts 0. The distance is the mean over the outcomes. It is a metric.
 *
 * @param months how many months a run has
 */
public record OutcomeDistance(int months) {

  /**
   * The distance of two runs [0,1].
   *
   * @param a the month of each outcome, −1 if it did not come about
   * @param b the same of the other
   */
  public double between(int[] a, int[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      if (a[k] >= 0 && b[k] >= 0) {
        sum += (double) Math.abs(a[k] - b[k]) / months;
      } else if (a[k] >= 0 || b[k] >= 0) {
        sum += 1;
      }
    }
    return a.length == 0 ? 0 : sum / a.length;
  }
}
