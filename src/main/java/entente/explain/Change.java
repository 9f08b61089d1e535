package entente.explain;

/**
 * A change of a cell, in names.
 *
 * @param turn the turn, 0 for the first
 * @param cell the cell's name
 * @param before the value before
 * @param after the value after
 * @param kind the kind of cause: {@code action}, {@code process}, {@code inject}, {@code order}
 * @param cause the cause's name
 * @param event the number of the event that it belongs to, or -1
 */
public record Change(
    int turn, String cell, double before, double after, String kind, String cause, int event) {

  /** How much was added. */
  public double difference() {
    return after - before;
  }
}
