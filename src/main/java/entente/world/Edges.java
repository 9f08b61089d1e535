package entente.world;

import java.util.Arrays;

/** Collects which derived cells read which cells, and sorts them by what is read. */
final class Edges {
  private final Layout layout;
  private final double[] cells;
  private final int[] seen;
  private int[] from = new int[1024];
  private int[] to = new int[1024];
  private int count;

  Edges(Layout layout, double[] cells) {
    this.layout = layout;
    this.cells = cells;
    this.seen = new int[layout.size()];
  }

  /**
   * Takes down what the cells of a derived quantity read; returns the kinds of cells that it reads.
   */
  Inputs of(Derivation derivation) {
    Inputs inputs = new Inputs(layout, cells);
    Quantity quantity = derivation.quantity();
    int first = layout.first(quantity);
    for (int cell = first; cell < layout.size() && layout.quantity(cell) == quantity; cell++) {
      if (layout.used(cell)) {
        inputs.clear();
        derivation.inputs(inputs, layout.index(cell, 0), layout.index(cell, 1));
        for (int k = 0; k < inputs.count(); k++) {
          add(inputs.cell(k), cell);
        }
      }
    }
    return inputs;
  }

  private void add(int read, int reader) {
    if (seen[read] == reader) {
      return;
    }
    seen[read] = reader;
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
    }
    from[count] = read;
    to[count++] = reader;
  }

  /** For each cell where its readers begin in {@link #readers}, and at the end their number. */
  int[] starts() {
    int[] start = new int[layout.size() + 1];
    for (int k = 0; k < count; k++) {
      start[from[k] + 1]++;
    }
    for (int cell = 0; cell < layout.size(); cell++) {
      start[cell + 1] += start[cell];
    }
    return start;
  }

  /** The readers of each cell, cell after cell. */
  int[] readers() {
    int[] next = starts();
    int[] readers = new int[count];
    for (int k = 0; k < count; k++) {
      readers[next[from[k]]++] = to[k];
    }
    return readers;
  }
}
