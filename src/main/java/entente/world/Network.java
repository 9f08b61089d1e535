package entente.world;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What follows from what. Derived quantities stand in the order of their kinds, each after all that
 * it reads. What an act can touch is known cell by cell; what only time changes, kind by kind.
 * Immutable, so that games that agree in what decides it share one.
 */
final class Network {
  private final Layout layout;
  private final int levels;
  private final int firstDerived;
  private final boolean[] used;
  private final int[] row;
  private final int[] column;
  private final byte[] level;
  private final int[] first;
  private final double[] least;
  private final double[] most;
  private final Readers readers;
  private final long[] readBy = new long[Quantity.values().length];
  private final long[] levelsIn;
  private final long[][] cellsOf;
  private final AtomicReferenceArray<CellSet> neededCells;
  private final long[] needed;
  private final boolean[] decisive = new boolean[Quantity.values().length];
  private final double[] cells;
  private final AtomicReferenceArray<CellSet> watched;

  /**
   * Lays the network out.
   *
   * @param derivations one of each derived quantity, in the order of the kinds
   * @param cells a world's, of which the fixed ones say what is read at all
   * @throws IllegalArgumentException if a quantity reads one that comes after it
   */
  private Network(Layout layout, List<Derivation> derivations, double[] cells) {
    this.layout = layout;
    this.cells = cells.clone();
    this.levels = derivations.size();
    this.firstDerived = layout.firstDerived();
    int derived = layout.size() - firstDerived;
    this.used = new boolean[derived];
    this.row = new int[derived];
    this.column = new int[derived];
    this.level = new byte[derived];
    for (int k = 0; k < derived; k++) {
      used[k] = layout.used(firstDerived + k);
      row[k] = layout.index(firstDerived + k, 0);
      column[k] = layout.index(firstDerived + k, 1);
    }
    this.first = new int[levels + 1];
    this.least = new double[levels];
    this.most = new double[levels];
    this.needed = new long[levels];
    this.decisive[Quantity.WEIGHT.ordinal()] = true;
    Readers.Pairs pairs = new Readers.Pairs(layout, cells);
    for (int l = 0; l < levels; l++) {
      Quantity quantity = derivations.get(l).quantity();
      first[l] = layout.first(quantity) - firstDerived;
      java.util.Arrays.fill(level, first[l], derived, (byte) l);
      least[l] = quantity.min();
      most[l] = quantity.max();
      kinds(derivations, pairs.of(derivations.get(l)), l);
    }
    first[levels] = derived;
    this.cellsOf = new long[levels][];
    this.levelsIn = new long[words()];
    for (int l = 0; l < levels; l++) {
      cellsOf[l] = cellsOf(l);
    }
    this.neededCells = new AtomicReferenceArray<>(levels);
    this.readers = pairs.sorted();
    this.watched = new AtomicReferenceArray<>(layout.states());
  }

  /** The network of a world; the one laid out last serves again if nothing decisive differs. */
  static Network of(Layout layout, List<Derivation> derivations, double[] cells) {
    Network last = layout.network();
    if (last != null && last.serves(derivations, cells)) {
      return last;
    }
    Network made = new Network(layout, derivations, cells);
    layout.network(made);
    return made;
  }

  private boolean serves(List<Derivation> derivations, double[] others) {
    if (derivations.size() != levels) {
      return false;
    }
    for (int cell = 0; cell < firstDerived; cell++) {
      if (cells[cell] != others[cell] && decides(layout.quantity(cell))) {
        return false;
      }
    }
    return true;
  }

  private void kinds(List<Derivation> derivations, Inputs inputs, int l) {
    for (int m = 0; m < levels; m++) {
      Quantity read = derivations.get(m).quantity();
      if (inputs.reads(read)) {
        if (m >= l) {
          throw new IllegalArgumentException(
              derivations.get(l).quantity() + " reads " + read + ", which comes after it");
        }
        needed[l] |= needed[m] | 1L << m;
      }
    }
    for (Quantity quantity : Quantity.values()) {
      decisive[quantity.ordinal()] |= inputs.consults(quantity);
      if (inputs.reads(quantity)) {
        readBy[quantity.ordinal()] |= 1L << l;
      }
    }
  }

  /** Whether cells of a quantity decide what else is read. */
  boolean decides(Quantity quantity) {
    return decisive[quantity.ordinal()];
  }

  /** All levels, a bit each. */
  long all() {
    return (1L << levels) - 1;
  }

  /** Who reads what. */
  Readers readers() {
    return readers;
  }

  /** How many words of 64 bits a set of derived cells takes. */
  int words() {
    return (used.length >> 6) + 1;
  }

  /** Whether a derived cell, counted from the first, is in use. */
  boolean used(int derived) {
    return used[derived];
  }

  /**
   * What its formula gives for a derived cell, counted from the first; kept within its range, and
   * never a negative zero, which would be another number to the bit.
   */
  double value(Formula[] formulas, int derived) {
    int l = level[derived];
    double value = formulas[l].value(row[derived], column[derived]);
    return (value < least[l] ? least[l] : value > most[l] ? most[l] : value) + 0.0;
  }

  /** The first cell of a level, counted from the first derived one; of the last but one the end. */
  int first(int of) {
    return first[of];
  }

  /** The level of a derived cell. */
  int level(int cell) {
    return level[cell - firstDerived];
  }

  private long[] cellsOf(int l) {
    int from = first[l] >> 6;
    long[] set = new long[(first[l + 1] - 1 >> 6) - from + 1];
    for (int k = first[l]; k < first[l + 1]; k++) {
      levelsIn[k >> 6] |= 1L << l;
      set[(k >> 6) - from] |= used[k] ? 1L << k : 0;
    }
    return set;
  }

  /** The levels that read any cell of a quantity, a bit each. */
  long readBy(Quantity quantity) {
    return readBy[quantity.ordinal()];
  }

  /** The cells of a level that are in use, as words from that of its first cell on. */
  long[] cells(int of) {
    return cellsOf[of];
  }

  /** Of each word the levels that have cells in it, a bit each. */
  long[] levelsIn() {
    return levelsIn;
  }

  /** The levels that a level is reckoned from, and itself, a bit each. */
  long needed(int of) {
    return needed[of] | 1L << of;
  }

  /** The cells of a level and of all that it is reckoned from. */
  CellSet neededCells(int of) {
    CellSet known = neededCells.get(of);
    if (known == null) {
      known = CellSet.of(neededBy(of));
      neededCells.set(of, known);
    }
    return known;
  }

  private long[] neededBy(int of) {
    long[] set = new long[words()];
    for (long left = needed(of); left != 0; left &= left - 1) {
      int l = Long.numberOfTrailingZeros(left);
      for (int k = 0; k < cellsOf[l].length; k++) {
        set[(first[l] >> 6) + k] |= cellsOf[l][k];
      }
    }
    return set;
  }

  /** All derived cells that the motives that a state minds are reckoned from, and these. */
  CellSet watched(int state) {
    CellSet known = watched.get(state);
    if (known == null) {
      known = CellSet.of(watchedBy(state));
      watched.set(state, known);
    }
    return known;
  }

  private long[] watchedBy(int state) {
    long[] set = new long[words()];
    for (int k = used.length - 1; k >= 0; k--) {
      if (minded(firstDerived + k, state) || readers.any(firstDerived + k, set)) {
        set[k >> 6] |= 1L << k;
      }
    }
    return set;
  }

  private boolean minded(int cell, int state) {
    return layout.quantity(cell) == Quantity.MOTIVE_VALUE
        && layout.index(cell, 0) == state
        && cells[layout.at(Quantity.WEIGHT, state, layout.index(cell, 1))] > 0;
  }
}
