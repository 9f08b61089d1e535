package entente.teach;

import entente.explain.Figures;

/**
 * What a seat knows of a cell.
 *
 * @param cell the cell's name
 * @param best the value, or the best guess of it
 * @param low four of five times it is no less
 * @param high four of five times it is no more
 * @param exact whether it is known and not guessed
 */
public record Known(String cell, double best, double low, double high, boolean exact) {

  /** A cell that is known. */
  static Known exactly(String cell, double value) {
    return new Known(cell, value, value, value, true);
  }

  /** The figure as a reader gets it, with its range if it is a guess. */
  public String told() {
    return exact || high - low < 0.005
        ? Figures.fixed(best, 2)
        : "about "
            + Figures.fixed(best, 2)
            + " ("
            + Figures.fixed(low, 2)
            + " to "
            + Figures.fixed(high, 2)
            + ")";
  }
}
