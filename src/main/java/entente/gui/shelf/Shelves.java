package entente.gui.shelf;

import entente.game.Keeping;

/** Room for the record of one game, of which only the last months stay in memory. */
public final class Shelves {
  private static final int DECISIONS = 64;
  private static final int ENTRIES = 1024;

  private final Frames frames = new Frames();
  private final Keeping keeping =
      new Keeping(
          true,
          new Shelf<>(new DecisionCodec(), DECISIONS),
          frames,
          new Shelf<>(new EntryCodec(), ENTRIES));

  /** Where the game is to keep its record. */
  public Keeping keeping() {
    return keeping;
  }

  /** The cells at the start and at the end of each month. */
  public Frames frames() {
    return frames;
  }
}
