package entente.world;

import java.util.Arrays;

/**
 * Which derived cells read which cells: of each cell a few words of 64 derived cells, each with a
 * mask of those that read it. Immutable.
 */
final class Readers {
  private final int[] start;
  private final int[] word;
  private final long[] mask;

  private Readers(int[] start, int[] word, long[] mask) {
    this.start = start;
    this.word = word;
    this.mask = mask;
  }

  /** Sorts pairs, in ascending order of the reader, by what is read. */
  private static Readers sorted(Pairs pairs, Layout layout) {
    int[] next = new int[layout.sources() + 2];
    for (int k = 0; k < pairs.count; k++) {
      next[pairs.read[k] + 2]++;
    }
    for (int cell = 2; cell < next.length; cell++) {
      next[cell] += next[cell - 1];
    }
    int[] readers = new int[pairs.count];
    for (int k = 0; k < pairs.count; k++) {
      readers[next[pairs.read[k] + 1]++] = pairs.reader[k] - layout.firstDerived();
    }
    return packed(next, readers, layout.sources());
  }

  private static Readers packed(int[] ends, int[] readers, int cells) {
    int[] start = new int[cells + 1];
    int[] word = new int[readers.length];
    long[] mask = new long[readers.length];
    int count = 0;
    for (int cell = 0; cell < cells; cell++) {
      for (int k = ends[cell]; k < ends[cell + 1]; k++) {
        int in = readers[k] >> 6;
        if (count == start[cell] || word[count - 1] != in) {
          word[count++] = in;
        }
        mask[count - 1] |= 1L << readers[k];
      }
      start[cell + 1] = count;
    }
    return new Readers(start, Arrays.copyOf(word, count), Arrays.copyOf(mask, count));
  }

  /** Where the words of a cell begin; of the number of cells, where the last end. */
  int start(int cell) {
    return start[cell];
  }

  /** A word: derived cells 64 times it and on. */
  int word(int k) {
    return word[k];
  }

  /** Which of them read. */
  long mask(int k) {
    return mask[k];
  }

  /** Whether any of a set of derived cells reads a cell. */
  boolean any(int cell, CellSet among) {
    for (int k = start[cell]; k < start[cell + 1]; k++) {
      if ((among.word(word[k]) & mask[k]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of a set of derived cells reads a cell. */
  boolean any(int cell, long[] among) {
    for (int k = start[cell]; k < start[cell + 1]; k++) {
      if ((among[word[k]] & mask[k]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Takes down who reads what, derived quantity after derived quantity. */
  static final class Pairs {
    private final Layout layout;
    private final double[] cells;
    private final int[] seen;
    private int[] read = new int[1024];
    private int[] reader = new int[1024];
    private int count;

    Pairs(Layout layout, double[] cells) {
      this.layout = layout;
      this.cells = cells;
      this.seen = new int[layout.sources()];
    }

    /** Takes down what the cells of a derived quantity read; returns the kinds that it reads. */
    Inputs of(Derivation derivation) {
      Inputs inputs = new Inputs(layout, cells);
      Quantity quantity = derivation.quantity();
      int first = layout.first(quantity);
      for (int cell = first; cell < layout.size() && layout.quantity(cell) == quantity; cell++) {
        if (layout.used(cell)) {
          inputs.clear();
          derivation.inputs(inputs, layout.index(cell, 0), layout.index(cell, 1));
          for (int k = 0; k < inputs.count(); k++) {
            add(inputs.source(k), cell);
          }
        }
      }
      return inputs;
    }

    private void add(int cell, int by) {
      if (seen[cell] == by) {
        return;
      }
      seen[cell] = by;
      if (count == read.length) {
        read = Arrays.copyOf(read, 2 * count);
        reader = Arrays.copyOf(reader, 2 * count);
      }
      read[count] = cell;
      reader[count++] = by;
    }

    Readers sorted() {
      return Readers.sorted(this, layout);
    }
  }
}
