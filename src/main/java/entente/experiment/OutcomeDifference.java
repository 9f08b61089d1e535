package entente.experiment;

/**
 * How an outcome differs between two arms whose games are paired.
 *
 * @param a how often and when it came about in the first arm
 * @param b the same in the second
 * @param onlyA in how many pairs it came about in the first alone
 * @param onlyB in how many in the second alone
 * @param earlier in how many pairs that have it in both it came earlier in the second
 * @param later in how many later
 * @param interval the interval of the difference at 95 %, each outcome taken by itself
 * @param timing of pairs that have it in both coming earlier and later so unevenly by chance, this
 *     outcome taken by itself (the sign test); pairs of one seed count together
 * @param probability of pairs that differ so unevenly by chance, over all outcomes that are
 *     compared at once (McNemar 1947; Holm 1979); pairs of one seed count together
 */
public record OutcomeDifference(
    OutcomeCount a,
    OutcomeCount b,
    int onlyA,
    int onlyB,
    int earlier,
    int later,
    Share.Interval interval,
    double timing,
    double probability) {

  /** The outcome's name. */
  public String outcome() {
    return a.outcome();
  }

  /** The share in the second arm less that in the first. */
  public double difference() {
    return b.share().value() - a.share().value();
  }

  /** Whether it differs by more than chance, at 5 % over all outcomes that are compared at once. */
  public boolean significant() {
    return probability < 0.05;
  }
}
