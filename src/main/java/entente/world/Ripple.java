package entente.world;

import java.util.Arrays;

/**
 * Carries an imagined change on to the derived cells that it touches, in their order, and no
 * further than values really change. What waits is a set of bits; only as much of it is reckoned as
 * somebody asks for.
 */
final class Ripple {
  private final Network network;
  private final Readers readers;
  private final Formula[] formulas;
  private final double[] live;
  private final Journal journal;
  private final int firstDerived;
  private final long[] waiting;
  private final long[] touched;
  private final long[] everything;

  Ripple(Network network, Formula[] formulas, double[] live, Journal journal, int firstDerived) {
    this.network = network;
    this.readers = network.readers();
    this.formulas = formulas;
    this.live = live;
    this.journal = journal;
    this.firstDerived = firstDerived;
    this.waiting = new long[network.words()];
    this.touched = new long[(waiting.length >> 6) + 1];
    this.everything = new long[waiting.length];
    Arrays.fill(everything, -1);
  }

  /** A cell has changed. */
  void from(int cell) {
    int end = readers.start(cell + 1);
    for (int k = readers.start(cell); k < end; k++) {
      int word = readers.word(k);
      waiting[word] |= readers.mask(k);
      touched[word >> 6] |= 1L << word;
    }
  }

  /** Reckons all that is waiting, and what follows from it. */
  void settle() {
    settle(everything);
  }

  /**
   * Reckons what is waiting, and what follows from it, within a set of derived cells that holds
   * with each all that it is reckoned from; the rest goes on waiting.
   */
  void settle(long[] among) {
    for (int t = 0; t < touched.length; t++) {
      long words = touched[t];
      while (words != 0) {
        int bit = Long.numberOfTrailingZeros(words);
        settle(t << 6 | bit, among);
        words = touched[t] & -2L << bit;
      }
    }
  }

  private void settle(int word, long[] among) {
    long asked = among[word];
    long bits = waiting[word] & asked;
    while (bits != 0) {
      waiting[word] &= ~(bits & -bits);
      reckon(word << 6 | Long.numberOfTrailingZeros(bits));
      bits = waiting[word] & asked;
    }
    if (waiting[word] == 0) {
      touched[word >> 6] &= ~(1L << word);
    }
  }

  private void reckon(int derived) {
    double value = network.value(formulas, derived);
    int cell = firstDerived + derived;
    double before = live[cell];
    if (value != before) {
      journal.changed(cell, before);
      live[cell] = value;
      from(cell);
    }
  }

  /** Forgets what is waiting. */
  void calm() {
    for (int t = 0; t < touched.length; t++) {
      for (long words = touched[t]; words != 0; words &= words - 1) {
        waiting[t << 6 | Long.numberOfTrailingZeros(words)] = 0;
      }
      touched[t] = 0;
    }
  }
}
