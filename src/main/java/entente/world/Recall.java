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
  private int[] stamps = new int[256];
  private int stamp = 1;
  private double[] values;
  private int size;

  Recall(int width) {
    this.width = width;
    this.values = new double[64 * width];
  }

  /** Forgets everything. */
  void clear() {
    if (size > 0) {
      stamp++;
      size = 0;
    }
  }

  /** Whether the values of a key are known; if so, puts them there. */
  boolean find(long key, double[] into) {
    int slot = slot(key);
    if (stamps[slot] != stamp) {
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
    stamps[slot] = stamp;
    places[slot] = size++;
  }

  private int slot(long key) {
    int slot = (int) key & keys.length - 1;
    while (stamps[slot] == stamp && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldPlaces = places;
    int[] oldStamps = stamps;
    keys = new long[2 * oldKeys.length];
    places = new int[keys.length];
    stamps = new int[keys.length];
    for (int k = 0; k < oldKeys.length; k++) {
      if (oldStamps[k] == stamp) {
        int slot = slot(oldKeys[k]);
        keys[slot] = oldKeys[k];
        places[slot] = oldPlaces[k];
        stamps[slot] = stamp;
      }
    }
  }
}
