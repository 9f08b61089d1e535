package entente.game;

import entente.action.Lexicon;
import entente.world.Draws;
import entente.world.Layout;
import entente.world.Settings;
import java.time.YearMonth;
import java.util.List;

/**
 * All that a game is played from, but the seed.
 *
 * @param layout the world's cells
 * @param cells their starting values, one a place
 * @param spreads their spreads: a cell's value is drawn once a run as {@code value·exp(spread N)}
 *     where the quantity is never negative, else as {@code value + spread N}; 0 for none
 * @param numbers the mechanisms' numbers and switches
 * @param injects what comes from outside
 * @param start the first month
 * @param turns how many months are played
 * @param words the scenario's words
 */
public record Plan(
    Layout layout,
    double[] cells,
    double[] spreads,
    Numbers numbers,
    List<Inject> injects,
    YearMonth start,
    int turns,
    Lexicon words) {

  /** The mechanisms' numbers of one run, those with a spread drawn. */
  @FunctionalInterface
  public interface Numbers {

    /** Draws them. */
    Settings draw(Draws draws);
  }

  /** The month of a turn. */
  public YearMonth month(int turn) {
    return start.plusMonths(turn);
  }

  /** How many wars, goods and so on there are is in the layout; this is the number of states. */
  public int states() {
    return layout.states();
  }
}
