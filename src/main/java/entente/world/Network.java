package entente.world;

import java.util.List;

/**
 * What follows from what. Derived quantities stand in the order of their kinds, each after all that
 * it reads. What an act can touch is known cell by cell; what only time changes, kind by kind.
 */
final class Network {
  private final Layout layout;
  private final double[] cells;
  private final List<Derivation> derivations;
  private final int[] row;
  private final int[] column;
  private final int size;
  private final int firstDerived;
  private final int[] first;
  private final double[] least;
  private final double[] most;
  private final int[] level;
  private final int[] start;
  private final int[] reader;
  private final long[] reached = new long[Quantity.values().length];
  private final long[] needed;
  private final boolean[] decisive = new boolean[Quantity.values().length];

  /**
   * Lays the network out.
   *
   * @param derivations one of each derived quantity, in the order of the kinds
   * @param cells the world's, of which the fixed ones say what is read at all
   * @throws IllegalArgumentException if a quantity reads one that comes after it
   */
  Network(Layout layout, List<Derivation> derivations, double[] cells) {
    this.layout = layout;
    this.cells = cells;
    this.decisive[Quantity.WEIGHT.ordinal()] = true;
    this.derivations = derivations;
    this.size = layout.size();
    this.firstDerived = layout.firstDerived();
    this.first = new int[derivations.size() + 1];
    this.least = new double[derivations.size()];
    this.most = new double[derivations.size()];
    this.level = new int[size - firstDerived];
    this.row = new int[size - firstDerived];
    this.column = new int[size - firstDerived];
    for (int k = 0; k < row.length; k++) {
      row[k] = layout.index(firstDerived + k, 0);
      column[k] = layout.index(firstDerived + k, 1);
    }
    this.needed = new long[derivations.size()];
    Edges edges = new Edges(layout, cells);
    for (int l = 0; l < derivations.size(); l++) {
      Quantity quantity = this.derivations.get(l).quantity();
      first[l] = layout.first(quantity);
      least[l] = quantity.min();
      most[l] = quantity.max();
      for (int cell = first[l]; cell < size; cell++) {
        level[cell - firstDerived] = l;
      }
      kinds(edges.of(this.derivations.get(l)), l);
    }
    first[derivations.size()] = size;
    this.start = edges.starts();
    this.reader = edges.readers();
  }

  private void kinds(Inputs inputs, int l) {
    for (int m = 0; m < derivations.size(); m++) {
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
      if (inputs.reads(quantity) || (reached[quantity.ordinal()] & needed[l]) != 0) {
        reached[quantity.ordinal()] |= 1L << l;
      }
    }
  }

  /** Whether cells of a quantity decide what else is read. */
  boolean decides(Quantity quantity) {
    return decisive[quantity.ordinal()];
  }

  /** How many states there are. */
  int states() {
    return layout.states();
  }

  /** How many derived quantities there are. */
  int levels() {
    return derivations.size();
  }

  /** All levels, a bit each. */
  long all() {
    return (1L << derivations.size()) - 1;
  }

  /** What a formula gives for a derived cell, kept within its range. */
  double value(Formula formula, int cell) {
    int k = cell - firstDerived;
    double value = formula.value(row[k], column[k]);
    int l = level[k];
    return Math.max(least[l], Math.min(most[l], value));
  }

  /** The first cell of a level; of the number of levels the end of the last. */
  int first(int level) {
    return first[level];
  }

  /** The level of a derived cell. */
  int level(int cell) {
    return level[cell - firstDerived];
  }

  /** The levels that a change of a quantity reaches, a bit each. */
  long reached(Quantity quantity) {
    return reached[quantity.ordinal()];
  }

  /** The levels that a level is reckoned from, and itself, a bit each. */
  long needed(int level) {
    return needed[level] | 1L << level;
  }

  /** Where the derived cells that read a cell begin. */
  int firstReader(int cell) {
    return start[cell];
  }

  /** Where they end. */
  int endReader(int cell) {
    return start[cell + 1];
  }

  /** One of them. */
  int reader(int k) {
    return reader[k];
  }

  /**
   * All derived cells that the motives of a state that it minds are reckoned from, and these, as a
   * bit set.
   */
  long[] watched(int state) {
    long[] watched = new long[(size >> 6) + 1];
    for (int cell = size - 1; cell >= 0; cell--) {
      boolean own =
          layout.quantity(cell) == Quantity.MOTIVE_VALUE && layout.index(cell, 0) == state;
      boolean minded = own && weight(state, layout.index(cell, 1)) > 0;
      if (minded || anyReaderIn(watched, cell)) {
        watched[cell >> 6] |= 1L << cell;
      }
    }
    return watched;
  }

  private double weight(int state, int motive) {
    return cells[layout.at(Quantity.WEIGHT, state, motive)];
  }

  private boolean anyReaderIn(long[] watched, int cell) {
    for (int k = start[cell]; k < start[cell + 1]; k++) {
      if ((watched[reader[k] >> 6] >>> reader[k] & 1) != 0) {
        return true;
      }
    }
    return false;
  }
}
