package entente.world;

import java.util.Arrays;

/** What imagination changed, in order, so that it can be taken back to the bit. */
final class Journal {
  private boolean open;
  private int[] cell = new int[256];
  private int[] twin = new int[256];
  private double[] old = new double[256];
  private int size;

  int size() {
    return size;
  }

  /** The cell of an entry. */
  int cell(int k) {
    return cell[k];
  }

  /** From now on changes are taken down, or no longer. */
  void open(boolean keeping) {
    open = keeping;
  }

  void changed(int place, int mirror, double before) {
    if (!open) {
      return;
    }
    if (size == cell.length) {
      cell = Arrays.copyOf(cell, 2 * size);
      twin = Arrays.copyOf(twin, 2 * size);
      old = Arrays.copyOf(old, 2 * size);
    }
    cell[size] = place;
    twin[size] = mirror;
    old[size++] = before;
  }

  void rollback(int mark, double[] live) {
    while (size > mark) {
      size--;
      live[cell[size]] = old[size];
      live[twin[size]] = old[size];
    }
  }
}
