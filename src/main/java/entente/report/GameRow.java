package entente.report;

/**
 * A run as the table of runs has it.
 *
 * @param point at which point of the design, from 0
 * @param replicate which replicate, from 0
 * @param seed its seed
 * @param fingerprint of the world at its end
 * @param turns the turn of each outcome, in the scenario's order; −1 if it did not come about
 */
record GameRow(int point, int replicate, long seed, String fingerprint, int[] turns) {

  /** Whether an outcome came about. */
  boolean has(int outcome) {
    return turns[outcome] >= 0;
  }
}
