package entente.experiment.batch;

import java.util.BitSet;
import java.util.Optional;

/** Hands the runs that are still to be played out, in blocks of neighbours, each once. */
public final class Blocks {
  private static final int LARGEST = 64;
  private static final int BLOCKS_A_THREAD = 16;

  private final BitSet played;
  private final int runs;
  private final int size;
  private int next;

  /**
   * Runs to hand out.
   *
   * @param first the first run of a block
   * @param end one past its last run
   */
  public record Block(int first, int end) {}

  /**
   * All runs but those that have been played.
   *
   * @param threads among how many threads they are shared
   */
  Blocks(BitSet played, int runs, int threads) {
    this.played = played;
    this.runs = runs;
    int left = runs - played.cardinality();
    this.size = Math.max(1, Math.min(LARGEST, left / (threads * BLOCKS_A_THREAD)));
  }

  /** The next block; none when all are out. */
  public synchronized Optional<Block> next() {
    int first = played.nextClearBit(next);
    if (first >= runs) {
      return Optional.empty();
    }
    int taken = played.nextSetBit(first);
    next = Math.min(first + size, taken < 0 ? runs : Math.min(taken, runs));
    return Optional.of(new Block(first, next));
  }
}
