package entente.experiment.claim;

/**
 * The seeds of the pairs: one range to tune scenarios and claims on, another, disjoint, to publish
 * on. Each range has a million seeds, far more than are ever played.
 */
public enum Seeds {
  /** For work on scenarios, mechanisms and claims. */
  TUNING(1_000_001),
  /** For what is published; nothing is chosen by looking at it. */
  PUBLISHING(21_000_001);

  private final long first;

  Seeds(long first) {
    this.first = first;
  }

  /** The seed of the first pair; the others count on from it. */
  public long first() {
    return first;
  }
}
