package entente.world;

import java.util.Arrays;
import java.util.List;

/**
 * Which derived cells are worth following changes to. A cell that another bars is 0 as long as that
 * one is, whatever else it reads: then it sleeps. At first all are awake; one that is awake in vain
 * is reckoned in vain and nothing else.
 */
final class Awake {
  private final long[] words;
  private final int[][] barred;
  private final int[] toBar;

  /**
   * All cells awake.
   *
   * @param derivations one of each derived quantity, in the order of the kinds
   * @param words how many words of 64 bits a set of derived cells takes
   */
  Awake(Layout layout, List<Derivation> derivations, int words) {
    this.words = new long[words];
    this.toBar = new int[derivations.size()];
    this.barred = new int[derivations.size()][];
    Arrays.fill(this.words, -1);
    for (int l = 0; l < toBar.length; l++) {
      Quantity bar = derivations.get(l).quantity();
      barred[l] =
          derivations.stream()
              .filter(d -> d.barredBy() == bar && d.quantity() != bar)
              .mapToInt(d -> layout.first(d.quantity()) - layout.first(bar))
              .toArray();
      toBar[l] = layout.first(derivations.get(l).barredBy()) - layout.first(bar);
    }
  }

  /** Which cells of a word are awake. */
  long word(int k) {
    return words[k];
  }

  /** A cell of a level is not 0 any more: those that it bars wake. */
  void wake(int derived, int level) {
    for (int to : barred[level]) {
      int other = derived + to;
      words[other >> 6] |= 1L << other;
    }
  }

  /** A cell of a level has been reckoned: if what bars it is 0, it falls asleep. */
  void rest(int derived, int level, double[] live, int firstDerived) {
    int to = toBar[level];
    if (to != 0 && live[firstDerived + derived + to] == 0) {
      words[derived >> 6] &= ~(1L << derived);
    }
  }
}
