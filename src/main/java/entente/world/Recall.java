package entente.world;

import java.util.Arrays;

/**
 * What the motives of states came to when something was imagined that the same states may come to
 * imagine again before the world changes: a treaty is the same whoever proposes it. Found by a hash
 * of 64 bits of all that was imagined; two that differ and agree in it are not to be expected in
 * the life of a computer.
 */
final class Recall {
  private final int width;
  private long[] keys = new long[256];
  private int[] places = new int[256];
  private double[] values;
  private int size;

  Recall(int width) {
    this.width = width;
    this.values = new double[64 * width];
  }

  /** Forgets everything. */
  void clear() {
    if (size > 0) {
      Arrays.fill(keys, 0);
      size = 0;
    }
  }

  /** Whether the values of a key are known; if so, puts them there. */
  boolean find(long key, double[] into) {
    int slot = slot(key);
    if (keys[slot] == 0) {
      return false;
    }
    System.arraycopy(values, places[slot] * width, into, 0, width);
    return true;
  }

  /** Keeps the values of a key that is not known. */
  void keep(long key, double[] from) {
    if (2 * size >= keys.length) {
      grow();
    }
    if ((size + 1) * width > values.length) {
      values = Arrays.copyOf(values, 2 * values.length);
    }
    System.arraycopy(from, 0, values, size * width, width);
    int slot = slot(key);
    keys[slot] = key;
    places[slot] = size++;
  }

  private int slot(long key) {
    int slot = (int) key & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] old = keys;
    int[] from = places;
    keys = new long[2 * old.length];
    places = new int[keys.length];
    for (int k = 0; k < old.length; k++) {
      if (old[k] != 0) {
        int slot = slot(old[k]);
        keys[slot] = old[k];
        places[slot] = from[k];
      }
    }
  }
}
