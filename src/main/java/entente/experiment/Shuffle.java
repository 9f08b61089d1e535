package entente.experiment;

import entente.world.Draws;

/** A random order (Fisher and Yates; Durstenfeld 1964). */
final class Shuffle {
  private Shuffle() {}

  /**
   * The numbers from 0 in a random order.
   *
   * @param purpose what is shuffled
   * @param index which of several, or -1
   * @param key for whom
   */
  static int[] of(int count, long purpose, int index, long key, Draws draws) {
    int[] order = new int[count];
    for (int k = 0; k < count; k++) {
      int other = (int) (draws.uniform(purpose, index, k, key) * (k + 1));
      order[k] = order[other];
      order[other] = k;
    }
    return order;
  }
}
