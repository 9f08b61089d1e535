package entente.explain;

/**
 * A cell that stands differently in two runs.
 *
 * @param cell its name
 * @param kind its kind
 * @param a its value in run A
 * @param b its value in run B
 * @param since the turn in which it first differed; -1 is the start
 * @param rod what differences of its kind are measured by [the quantity's unit]
 */
public record CellDifference(String cell, Kind kind, double a, double b, int since, double rod) {

  /** The difference as a share of the rod. */
  public double share() {
    return Math.abs(a - b) / rod;
  }
}
