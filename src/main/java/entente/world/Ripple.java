package entente.world;

/**
 * Carries a change on to the derived cells that it touches, in their order, and no further than
 * values really change. What waits is a set of bits; only as much of it is reckoned as somebody
 * asks for.
 */
final class Ripple {
  private final Network network;
  private final Readers readers;
  private final Formula[] formulas;
  private final double[] live;
  private final Journal journal;
  private final Layout layout;
  private final int firstDerived;
  private final long[] waiting;
  private final long[] touched;
  private final CellSet everything;
  private final long[] levelsIn;
  private CellSet followed;
  private long stale;
  private long whole;

  Ripple(Network network, Formula[] formulas, double[] live, Journal journal, Layout layout) {
    this.network = network;
    this.readers = network.readers();
    this.formulas = formulas;
    this.live = live;
    this.journal = journal;
    this.layout = layout;
    this.firstDerived = layout.firstDerived();
    this.waiting = new long[network.words()];
    this.touched = new long[(waiting.length >> 6) + 1];
    this.everything = CellSet.everything(waiting.length);
    this.followed = everything;
    this.levelsIn = network.levelsIn();
    all(network.all());
  }

  /** Follows changes from now on only into a set of derived cells. */
  void follow(CellSet among) {
    followed = among;
  }

  /** Follows changes wherever they lead. */
  void followAll() {
    followed = everything;
  }

  /** Whether nothing waits at all. */
  boolean settled() {
    return stale == 0;
  }

  /** Something has changed that has readers of its own: a cell, or one as it really is. */
  void from(int source) {
    int end = readers.start(source + 1);
    for (int k = readers.start(source); k < end; k++) {
      int word = readers.word(k);
      long bits = readers.mask(k) & followed.word(word);
      if (bits != 0) {
        waiting[word] |= bits;
        touched[word >> 6] |= 1L << word;
        stale |= levelsIn[word];
      }
    }
  }

  /** All cells of some levels, a bit each, wait. */
  void all(long levels) {
    whole |= levels;
    stale |= levels;
  }

  /** Reckons all that is waiting, and what follows from it. */
  void settle() {
    if (stale != 0) {
      spread(whole);
      within(everything);
      stale = 0;
    }
  }

  /** Reckons what is waiting of a level and of those that it is reckoned from. */
  void settle(int level) {
    long needed = network.needed(level);
    if ((stale & needed) != 0) {
      spread(whole & needed);
      within(network.neededCells(level));
      stale &= ~needed;
    }
  }

  /**
   * Reckons what is waiting, and what follows from it, within a set of derived cells that holds
   * with each all that it is reckoned from; the rest goes on waiting.
   */
  void within(CellSet among) {
    for (int t = 0; t < touched.length; t++) {
      long asked = among.summary(t);
      long words = touched[t] & asked;
      while (words != 0) {
        int bit = Long.numberOfTrailingZeros(words);
        within(t << 6 | bit, among);
        words = touched[t] & asked & -2L << bit;
      }
    }
  }

  private void within(int word, CellSet among) {
    long asked = among.word(word);
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
      int twin = layout.twin(cell);
      journal.changed(cell, twin, before);
      live[cell] = value;
      live[twin] = value;
      from(cell);
    }
  }

  private void spread(long levels) {
    for (long left = levels; left != 0; left &= left - 1) {
      int level = Long.numberOfTrailingZeros(left);
      long[] cells = network.cells(level);
      int first = network.first(level) >> 6;
      for (int k = 0; k < cells.length; k++) {
        waiting[first + k] |= cells[k];
        touched[first + k >> 6] |= 1L << first + k;
      }
    }
    whole &= ~levels;
  }

  /** Forgets what is waiting. */
  void calm() {
    for (int t = 0; t < touched.length; t++) {
      for (long words = touched[t]; words != 0; words &= words - 1) {
        waiting[t << 6 | Long.numberOfTrailingZeros(words)] = 0;
      }
      touched[t] = 0;
    }
    stale = 0;
  }
}
