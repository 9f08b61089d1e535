package entente.store;

import com.fasterxml.jackson.core.io.NumberOutput;

/**
 * Numbers in full: the shortest decimals that are read back as the same number (R. Giulietti's
 * Schubfach), the same on every Java; {@link Double#toString} is so only from Java 19 on. Two of
 * three numbers of a record stood in it shortly before, so the last that fell on each place of a
 * small table are kept with their texts.
 */
public final class Decimals {
  private static final int PLACES = 4096;

  private final long[] numbers = new long[PLACES];
  private final String[] texts = new String[PLACES];

  /** A number in full. */
  public String text(double value) {
    long bits = Double.doubleToRawLongBits(value);
    int place = (int) (bits * 0x9E3779B97F4A7C15L >>> 52);
    String text = texts[place];
    if (text == null || numbers[place] != bits) {
      text = NumberOutput.toString(value, true);
      numbers[place] = bits;
      texts[place] = text;
    }
    return text;
  }
}
