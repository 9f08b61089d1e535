package entente.world;

import java.util.Arrays;

/** What imagination changed, in order, so that it can be taken back to the bit. */
final class Journal {
  private static final byte WROTE = 0;
  private static final byte STALED = 1;
  private static final byte REFRESHED = 2;

  private int[] cell = new int[256];
  private double[] old = new double[256];
  private byte[] kind = new byte[256];
  private int size;

  int size() {
    return size;
  }

  void wrote(int place, double value) {
    push(place, value, WROTE);
  }

  void staled(int place, double value) {
    push(place, value, STALED);
  }

  void refreshed(int place, double value) {
    push(place, value, REFRESHED);
  }

  private void push(int place, double value, byte what) {
    if (size == cell.length) {
      cell = Arrays.copyOf(cell, 2 * size);
      old = Arrays.copyOf(old, 2 * size);
      kind = Arrays.copyOf(kind, 2 * size);
    }
    cell[size] = place;
    old[size] = value;
    kind[size++] = what;
  }

  void rollback(int mark, double[] live, boolean[] stale) {
    while (size > mark) {
      size--;
      live[cell[size]] = old[size];
      if (kind[size] != WROTE) {
        stale[cell[size]] = kind[size] == REFRESHED;
      }
    }
  }
}
