package entente.world;

/**
 * The cells of one quantity in one reading of a world, by their indices and without any further
 * ado. Derived cells may be out of date: it is for formulas, which are asked in order.
 */
public final class Grid {
  private final double[] cells;
  private final int offset;
  private final int second;
  private final int third;

  Grid(double[] cells, Layout layout, Quantity quantity) {
    this.cells = cells;
    this.offset = layout.first(quantity);
    this.second = layout.width(quantity, 1);
    this.third = layout.width(quantity, 2);
  }

  /** A cell with one axis. */
  public double at(int i) {
    return cells[offset + i];
  }

  /** A cell with two axes; of a pair either of the two places, which are kept alike. */
  public double at(int i, int j) {
    return cells[offset + i * second + j];
  }

  /** A cell with three axes. */
  public double at(int i, int j, int k) {
    return cells[offset + (i * second + j) * third + k];
  }

  /** Whether a cell is above a half: how flags are read. */
  public boolean is(int i) {
    return at(i) > 0.5;
  }

  /** Whether a cell is above a half: how flags are read. */
  public boolean is(int i, int j) {
    return at(i, j) > 0.5;
  }
}
