package entente.world;

import java.util.Arrays;

/** A set of derived cells, as words of 64 bits, with a summary of the words that are not empty. */
final class CellSet {
  private final long[] words;
  private final long[] summary;

  private CellSet(long[] words) {
    this.words = words;
    this.summary = new long[(words.length >> 6) + 1];
    for (int k = 0; k < words.length; k++) {
      summary[k >> 6] |= words[k] == 0 ? 0 : 1L << k;
    }
  }

  /** The set of the bits that are set; the array is not to be written any more. */
  static CellSet of(long[] words) {
    return new CellSet(words);
  }

  /** Every cell there is, and more, in so many words. */
  static CellSet everything(int words) {
    long[] all = new long[words];
    Arrays.fill(all, -1);
    return new CellSet(all);
  }

  /** Which cells of a word are in the set. */
  long word(int k) {
    return words[k];
  }

  /** Which of 64 words have any cell of the set. */
  long summary(int k) {
    return summary[k];
  }
}
