package entente.fuzz;

import java.io.IOException;
import java.util.SplittableRandom;

/** Inputs by number, the same for the same seed, each of which the program must survive. */
interface Fuzz {
  /** The seconds of processor time that one input may take. */
  double MOST_SECONDS = 2;

  /**
   * Tries an input.
   *
   * @throws AssertionError if it was not dealt with as bad input should be
   */
  void attempt(SplittableRandom random) throws IOException;

  /** The random numbers of an input: seed and number give the same ones anywhere. */
  static SplittableRandom random(long seed, long number) {
    return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
  }

  /** Fails if a message is not fit to be printed. */
  static void legible(String message) {
    boolean fine =
        message.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n')
            && message.lines().count() <= 4
            && message.length() < 6000;
    if (!fine) {
      throw new AssertionError("not legible: " + message);
    }
  }
}
