package entente.experiment;

import java.util.List;

/**
 * What is kept of each run besides its outcomes, which always are.
 *
 * @param cellsAtEnd names of cells of which the last value is kept
 * @param cellsOverTime names of cells of which the value after every month is kept
 * @param decisions whether every decision is kept
 * @param events whether every event is kept
 * @param ledger whether every change of a cell is kept with its cause
 */
public record Kept(
    List<String> cellsAtEnd,
    List<String> cellsOverTime,
    boolean decisions,
    boolean events,
    boolean ledger) {

  /** Keeps copies of the lists. */
  public Kept {
    cellsAtEnd = List.copyOf(cellsAtEnd);
    cellsOverTime = List.copyOf(cellsOverTime);
  }
}
