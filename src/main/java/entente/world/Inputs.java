package entente.world;

import java.util.Arrays;

/**
 * Takes down what a derived cell reads: the kinds of cells, and one by one those that an act can
 * change or that are derived.
 */
public final class Inputs {
  private final Layout layout;
  private final double[] cells;
  private final boolean[] consulted = new boolean[Quantity.values().length];
  private final boolean[] kinds = new boolean[Quantity.values().length];
  private int[] found = new int[64];
  private int count;

  Inputs(Layout layout, double[] cells) {
    this.layout = layout;
    this.cells = cells;
  }

  /** How many states there are. */
  public int states() {
    return layout.states();
  }

  /** How many members an axis has. */
  public int count(Axis axis) {
    return layout.count(axis);
  }

  /** A fixed cell that decides whether others are read at all. */
  public double fixed(Quantity quantity, int i) {
    consult(quantity);
    return cells[layout.at(quantity, i)];
  }

  /** A fixed cell that decides whether others are read at all. */
  public double fixed(Quantity quantity, int i, int j) {
    consult(quantity);
    return cells[layout.at(quantity, i, j)];
  }

  private void consult(Quantity quantity) {
    kinds[quantity.ordinal()] = true;
    consulted[quantity.ordinal()] = true;
  }

  /**
   * Reads cells of a kind that no act changes.
   *
   * @throws IllegalArgumentException if acts change them
   */
  public void any(Quantity quantity) {
    if (imaginable(quantity)) {
      throw new IllegalArgumentException(quantity + " must be declared cell by cell");
    }
  }

  /** Reads a cell of a dyad as it really is: an attitude, which imagination cannot change. */
  public void real(Quantity quantity, int i, int j) {
    if (i != j) {
      add(layout.real(layout.at(quantity, i, j)));
    }
  }

  /** Reads all cells of row i of a dyad as they really are. */
  public void realRow(Quantity quantity, int i) {
    add(layout.realRow(layout.at(quantity, i, i)));
  }

  /** Reads a cell with one axis. */
  public void reads(Quantity quantity, int i) {
    if (imaginable(quantity)) {
      add(layout.at(quantity, i));
    }
  }

  /** Reads a cell with two axes; a cell on the diagonal of a dyad is passed over. */
  public void reads(Quantity quantity, int i, int j) {
    if (imaginable(quantity) && off(quantity, i, j)) {
      add(layout.at(quantity, i, j));
    }
  }

  /** Reads a cell with three axes; a cell on the diagonal of a dyad is passed over. */
  public void reads(Quantity quantity, int i, int j, int k) {
    if (imaginable(quantity) && off(quantity, i, j)) {
      add(layout.at(quantity, i, j, k));
    }
  }

  private static boolean off(Quantity quantity, int i, int j) {
    return i != j || quantity.axes().get(0) != quantity.axes().get(1);
  }

  /** Reads every cell of row i of a quantity with two axes. */
  public void row(Quantity quantity, int i) {
    if (imaginable(quantity)) {
      for (int j = 0; j < layout.count(quantity.axes().get(1)); j++) {
        reads(quantity, i, j);
      }
    }
  }

  /** Reads every cell of column j of a quantity with two axes. */
  public void column(Quantity quantity, int j) {
    if (imaginable(quantity)) {
      for (int i = 0; i < layout.count(quantity.axes().get(0)); i++) {
        reads(quantity, i, j);
      }
    }
  }

  /** Reads every cell of a quantity with one axis. */
  public void all(Quantity quantity) {
    if (imaginable(quantity)) {
      for (int i = 0; i < layout.count(quantity.axes().get(0)); i++) {
        reads(quantity, i);
      }
    }
  }

  /** Takes the kind down; whether imagination can change such cells. */
  private boolean imaginable(Quantity quantity) {
    kinds[quantity.ordinal()] = true;
    return quantity.role() == Role.ACTED || quantity.follows();
  }

  private void add(int source) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = source;
  }

  boolean reads(Quantity quantity) {
    return kinds[quantity.ordinal()];
  }

  /** Whether cells of a kind decided what else is read. */
  boolean consults(Quantity quantity) {
    return consulted[quantity.ordinal()];
  }

  int count() {
    return count;
  }

  /** A cell that is read, or what stands for it as it really is. */
  int source(int k) {
    return found[k];
  }

  void clear() {
    count = 0;
  }
}
