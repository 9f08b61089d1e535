package entente.bench;

/**
 * How long is measured.
 *
 * @param states the worlds, by their numbers of states
 * @param forks fresh JVMs for each figure
 * @param iterations to warm up, and as many to measure
 * @param seconds of each
 * @param longRun the number of states of the long run
 * @param starts how many cold runs
 */
record Effort(int[] states, int forks, int iterations, double seconds, int longRun, int starts) {

  static final Effort SHORT = new Effort(new int[] {9, 30, 100, 200}, 1, 3, 0.7, 100, 5);
  static final Effort FULL = new Effort(new int[] {9, 30, 100, 200}, 2, 5, 2, 100, 9);
}
