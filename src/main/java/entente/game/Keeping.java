package entente.game;

import entente.mind.Decision;
import entente.world.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a game keeps its record. What happened is always kept; the rest is added to lists, which
 * may put it anywhere as long as they give it back unchanged.
 *
 * @param whole whether anything but what happened is kept
 * @param decisions takes the decisions
 * @param series takes the cells at the start and at the end of each turn
 * @param entries takes the entries of the ledger
 */
public record Keeping(
    boolean whole, List<Decision> decisions, List<double[]> series, List<Entry> entries) {

  /** Room in memory for a game. */
  public static Keeping inMemory(boolean whole) {
    return new Keeping(whole, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
