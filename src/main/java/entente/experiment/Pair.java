package entente.experiment;

import java.util.Optional;

/**
 * Two games of the same seed, one from each arm of an experiment or from each of two batches.
 *
 * @param a the game of the first arm
 * @param b the game of the second
 * @param parted the first deed in which they part, none if they do not
 * @param tipped the first choice in which they part, none if they do not or choices were not kept
 */
public record Pair(Played a, Played b, Optional<Parted> parted, Optional<Tipped> tipped) {

  /** Checks that they are a pair. */
  public Pair {
    if (a.seed() != b.seed()) {
      throw new IllegalArgumentException("seeds " + a.seed() + " and " + b.seed() + " are no pair");
    }
  }

  /** A pair of which the choices were not kept. */
  public Pair(Played a, Played b, Optional<Parted> parted) {
    this(a, b, parted, Optional.empty());
  }
}
