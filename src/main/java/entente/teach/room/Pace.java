package entente.teach.room;

/**
 * How a session goes on.
 *
 * @param orders seconds for a month's orders; 0 for no limit
 * @param answers seconds for answers; 0 for no limit
 * @param whenReady whether it goes on by itself once all are ready
 * @param whenDue whether it goes on by itself once the time is up
 */
public record Pace(int orders, int answers, boolean whenReady, boolean whenDue) {
  /** The longest time that can be given [s]. */
  public static final int LONGEST = 24 * 3600;

  /** Waits for all, without a clock. */
  public static final Pace PATIENT = new Pace(0, 0, true, false);
}
