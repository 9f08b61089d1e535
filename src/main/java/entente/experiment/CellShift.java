package entente.experiment;

/**
 * How a cell differs at the end between two arms whose games are paired.
 *
 * @param cell its name
 * @param pairs in how many pairs both games kept it
 * @param differing in how many of them its values differ
 * @param a its mean in the first arm [the quantity's unit]
 * @param b its mean in the second
 * @param interval the interval at 95 % of the mean difference, each cell taken by itself; without
 *     bounds for a single seed
 * @param probability of such a mean difference by chance, over all cells that are compared at once
 *     (Student 1908; Holm 1979)
 */
public record CellShift(
    String cell,
    int pairs,
    int differing,
    double a,
    double b,
    Share.Interval interval,
    double probability) {

  /** The mean in the second arm less that in the first. */
  public double difference() {
    return b - a;
  }

  /** Whether it differs by more than chance, at 5 % over all cells that are compared at once. */
  public boolean significant() {
    return probability < 0.05;
  }
}
