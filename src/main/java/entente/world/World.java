package entente.world;

import java.util.Arrays;
import java.util.List;

/**
 * One vector of named cells, with three readings: as imagined, as it really is, and as it was at
 * the start. Outside imagination the first two agree. Only a {@link Ledger} writes.
 */
public final class World {
  private final Layout layout;
  private final Derivation[] derivationOf;
  private final int[] row;
  private final int[] column;
  private final Dependents dependents;
  private final double[] live;
  private final double[] real;
  private final double[] start;
  private final boolean[] stale;
  private final Journal journal = new Journal();
  private boolean imagining;
  private int version;

  /**
   * Makes a world at its start.
   *
   * @param cells one value per place of the layout; derived places are ignored
   */
  public World(Layout layout, List<Derivation> derivations, double[] cells) {
    this.layout = layout;
    int derived = layout.size() - layout.firstDerived();
    this.derivationOf = new Derivation[derived];
    this.row = new int[derived];
    this.column = new int[derived];
    index(derivations);
    this.dependents = new Dependents(layout, derivations);
    this.live = cells.clone();
    this.real = cells.clone();
    this.start = cells.clone();
    this.stale = new boolean[layout.size()];
    allStale();
  }

  private void index(List<Derivation> derivations) {
    Derivation[] of = new Derivation[Quantity.values().length];
    for (Derivation derivation : derivations) {
      of[derivation.quantity().ordinal()] = derivation;
    }
    for (int k = 0; k < row.length; k++) {
      int cell = layout.firstDerived() + k;
      derivationOf[k] = of[layout.quantity(cell).ordinal()];
      row[k] = layout.index(cell, 0);
      column[k] = layout.index(cell, 1);
    }
  }

  /** Where the cells lie. */
  public Layout layout() {
    return layout;
  }

  /** How many states there are. */
  public int states() {
    return layout.states();
  }

  /** How many members an axis has. */
  public int count(Axis axis) {
    return layout.count(axis);
  }

  /** A cell as imagined (or as it is, outside imagination). */
  public double get(Quantity quantity, int i) {
    return value(layout.at(quantity, i));
  }

  /** A cell as imagined (or as it is, outside imagination). */
  public double get(Quantity quantity, int i, int j) {
    return value(layout.at(quantity, i, j));
  }

  /** A cell as imagined (or as it is, outside imagination). */
  public double get(Quantity quantity, int i, int j, int k) {
    return value(layout.at(quantity, i, j, k));
  }

  /** Whether a cell is above a half: how flags are read. */
  public boolean is(Quantity quantity, int i) {
    return value(layout.at(quantity, i)) > 0.5;
  }

  /** Whether a cell is above a half: how flags are read. */
  public boolean is(Quantity quantity, int i, int j) {
    return value(layout.at(quantity, i, j)) > 0.5;
  }

  /**
   * A cell as it really is, even while imagining. Motives read attitudes so: what a state feels it
   * cannot promise itself.
   */
  public double real(Quantity quantity, int i, int j) {
    return real[layout.at(quantity, i, j)];
  }

  /** A base cell as it was at the start of the run. */
  public double start(Quantity quantity, int i, int j) {
    return start[layout.at(quantity, i, j)];
  }

  /** A cell as it was at the start; of a derived cell what {@link #fixStart} kept. */
  public double start(int cell) {
    return start[cell];
  }

  /** A cell by its place. */
  public double value(int cell) {
    if (stale[cell]) {
      refresh(cell);
    }
    return live[cell];
  }

  private void refresh(int cell) {
    int k = cell - layout.firstDerived();
    Quantity quantity = layout.quantity(cell);
    double exact = derivationOf[k].value(this, row[k], column[k]);
    double value = Curve.clamp(exact, quantity.min(), quantity.max());
    if (imagining) {
      journal.refreshed(cell, live[cell]);
    }
    live[cell] = value;
    stale[cell] = false;
  }

  /** All cells, derived ones brought up to date; a copy. */
  public double[] copy() {
    for (int cell = layout.firstDerived(); cell < layout.size(); cell++) {
      if (layout.used(cell)) {
        value(cell);
      }
    }
    return live.clone();
  }

  /** A hash of every base cell, the same on every machine. */
  public long fingerprint() {
    long hash = 0;
    for (int cell = 0; cell < layout.firstDerived(); cell++) {
      hash = Draws.mix(hash ^ Double.doubleToLongBits(real[cell] + 0.0));
    }
    return hash;
  }

  /** Takes the world as it now is for its start, derived cells too: after calibration. */
  public void fixStart() {
    System.arraycopy(copy(), 0, start, 0, start.length);
    allStale();
  }

  /** A number that grows with every change of the real world. */
  public int version() {
    return version;
  }

  boolean imagining() {
    return imagining;
  }

  void imagining(boolean on) {
    imagining = on;
  }

  int mark() {
    return journal.size();
  }

  void rollback(int mark) {
    journal.rollback(mark, live, stale);
  }

  void writeReal(int cell, double value) {
    live[cell] = value;
    real[cell] = value;
    version++;
    allStale();
  }

  void writeImagined(int cell, double value) {
    if (live[cell] != value) {
      journal.wrote(cell, live[cell]);
      live[cell] = value;
      markDependents(cell);
    }
  }

  private void markDependents(int cell) {
    int end = dependents.end(cell);
    for (int k = dependents.first(cell); k < end; k++) {
      int dependent = dependents.get(k);
      if (!stale[dependent]) {
        journal.staled(dependent, live[dependent]);
        stale[dependent] = true;
        markDependents(dependent);
      }
    }
  }

  private void allStale() {
    Arrays.fill(stale, layout.firstDerived(), layout.size(), true);
  }
}
