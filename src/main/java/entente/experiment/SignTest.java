package entente.experiment;

/** The exact test of whether two kinds of pairs are as frequent as each other (McNemar 1947). */
public final class SignTest {
  private SignTest() {}

  /**
   * The chance that pairs which differ fall so unevenly or worse, if either way is as likely.
   *
   * @param one how many differ one way
   * @param other how many the other way
   * @return the two-sided probability; 1 if none differ
   */
  public static double probability(int one, int other) {
    int n = one + other;
    int least = Math.min(one, other);
    double log = -n * StrictMath.log(2);
    double sum = 0;
    for (int k = 0; k <= least; k++) {
      sum += StrictMath.exp(log);
      log += StrictMath.log((double) (n - k) / (k + 1));
    }
    return Math.min(1, 2 * sum);
  }
}
