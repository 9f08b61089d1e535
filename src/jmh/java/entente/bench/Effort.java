package entente.bench;

import java.util.Locale;

/**
 * How long is measured.
 *
 * @param states the worlds, by their numbers of states
 * @param forks fresh JVMs for each figure
 * @param iterations to warm up, and as many to measure
 * @param seconds of each
 * @param longRun the number of states of the long run, or 0 to leave it out
 * @param starts how many cold runs
 */
record Effort(int[] states, int forks, int iterations, double seconds, int longRun, int starts) {

  /**
   * The effort of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Effort of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "short" -> new Effort(new int[] {9, 30, 100}, 1, 3, 0.7, 0, 3);
      case "full" -> new Effort(new int[] {9, 30, 100, 200}, 2, 5, 2, 100, 9);
      default ->
          throw new IllegalArgumentException(
              "bench is " + name + "; it must be short, full or profile");
    };
  }
}
