package entente.experiment.analysis;

/** The upper tail of a binomial. */
final class BinomialTail {
  private BinomialTail() {}

  /**
   * The chance of so many successes or more.
   *
   * @param successes from 0 to the number of trials
   * @param chance of a success [0,1]
   */
  static double atLeast(int successes, int trials, double chance) {
    if (successes == 0 || chance >= 1) {
      return 1;
    }
    if (chance <= 0) {
      return 0;
    }
    double odds = StrictMath.log(chance) - StrictMath.log(1 - chance);
    double log = trials * StrictMath.log(1 - chance);
    double sum = 0;
    for (int k = 0; k <= trials; k++) {
      sum += k >= successes ? StrictMath.exp(log) : 0;
      log += odds + StrictMath.log((double) (trials - k) / (k + 1));
    }
    return Math.min(1, sum);
  }
}
