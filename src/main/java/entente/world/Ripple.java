package entente.world;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Carries an imagined change on to the derived cells that it touches, level by level, and no
 * further than values really change. While a state values an act, only what its motives are
 * reckoned from is followed.
 */
final class Ripple {
  private final Network network;
  private final Formula[] formulas;
  private final double[] live;
  private final Journal journal;
  private final int[][] queue;
  private final int[] waiting;
  private final boolean[] queued;
  private final long[] everything;
  private final long[] @Nullable [] watched;
  private long[] followed;
  private long levels;

  Ripple(Network network, Formula[] formulas, double[] live, Journal journal) {
    this.network = network;
    this.formulas = formulas;
    this.live = live;
    this.journal = journal;
    this.queue = new int[network.levels()][];
    for (int level = 0; level < queue.length; level++) {
      queue[level] = new int[network.first(level + 1) - network.first(level)];
    }
    this.waiting = new int[queue.length];
    this.queued = new boolean[live.length];
    this.everything = new long[(live.length >> 6) + 1];
    Arrays.fill(everything, -1);
    this.followed = everything;
    this.watched = new long[network.states()][];
  }

  /** Follows changes from now on only to what the motives of a state are reckoned from. */
  void follow(int state) {
    long[] known = watched[state];
    if (known == null) {
      known = network.watched(state);
      watched[state] = known;
    }
    followed = known;
  }

  /** Follows changes wherever they lead. */
  void followAll() {
    followed = everything;
  }

  /** A cell has changed. */
  void from(int cell) {
    int end = network.endReader(cell);
    for (int k = network.firstReader(cell); k < end; k++) {
      int reader = network.reader(k);
      if (!queued[reader] && (followed[reader >> 6] >>> reader & 1) != 0) {
        queued[reader] = true;
        int level = network.level(reader);
        queue[level][waiting[level]++] = reader;
        levels |= 1L << level;
      }
    }
  }

  /** Reckons what is waiting, and what follows from it. */
  void settle() {
    while (levels != 0) {
      int level = Long.numberOfTrailingZeros(levels);
      levels &= levels - 1;
      settle(level, queue[level], waiting[level]);
      waiting[level] = 0;
    }
  }

  private void settle(int level, int[] cells, int count) {
    Formula formula = formulas[level];
    for (int k = 0; k < count; k++) {
      int cell = cells[k];
      queued[cell] = false;
      double value = network.value(formula, cell);
      if (value != live[cell]) {
        journal.changed(cell, live[cell]);
        live[cell] = value;
        from(cell);
      }
    }
  }

  /** Forgets what is waiting. */
  void calm() {
    while (levels != 0) {
      int level = Long.numberOfTrailingZeros(levels);
      levels &= levels - 1;
      for (int k = 0; k < waiting[level]; k++) {
        queued[queue[level][k]] = false;
      }
      waiting[level] = 0;
    }
  }
}
