package entente.world;

/** Takes down what a derived cell reads. */
public final class Inputs {
  private final Layout layout;
  private int[] cells = new int[64];
  private int count;

  Inputs(Layout layout) {
    this.layout = layout;
  }

  /** How many states there are. */
  public int states() {
    return layout.states();
  }

  /** How many members an axis has. */
  public int count(Axis axis) {
    return layout.count(axis);
  }

  /** Reads a cell with one axis. */
  public void reads(Quantity quantity, int i) {
    add(layout.at(quantity, i));
  }

  /** Reads a cell with two axes; a cell on the diagonal of a dyad is passed over. */
  public void reads(Quantity quantity, int i, int j) {
    if (i != j || quantity.axes().get(0) != quantity.axes().get(1)) {
      add(layout.at(quantity, i, j));
    }
  }

  /** Reads a cell with three axes; a cell on the diagonal of a dyad is passed over. */
  public void reads(Quantity quantity, int i, int j, int k) {
    if (i != j || quantity.axes().get(0) != quantity.axes().get(1)) {
      add(layout.at(quantity, i, j, k));
    }
  }

  /** Reads every cell of row i of a quantity with two axes. */
  public void row(Quantity quantity, int i) {
    for (int j = 0; j < layout.count(quantity.axes().get(1)); j++) {
      reads(quantity, i, j);
    }
  }

  /** Reads every cell of column j of a quantity with two axes. */
  public void column(Quantity quantity, int j) {
    for (int i = 0; i < layout.count(quantity.axes().get(0)); i++) {
      reads(quantity, i, j);
    }
  }

  /** Reads every cell of a quantity with one axis. */
  public void all(Quantity quantity) {
    for (int i = 0; i < layout.count(quantity.axes().get(0)); i++) {
      reads(quantity, i);
    }
  }

  private void add(int cell) {
    if (count == cells.length) {
      cells = java.util.Arrays.copyOf(cells, 2 * count);
    }
    cells[count++] = cell;
  }

  int count() {
    return count;
  }

  int cell(int k) {
    return cells[k];
  }

  void clear() {
    count = 0;
  }
}
