package entente.game;

import entente.action.Lexicon;
import entente.world.Draws;
import entente.world.Layout;
import entente.world.Settings;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

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
 * @param course makes the course that a game takes: free, or with orders
 */
public record Plan(
    Layout layout,
    double[] cells,
    double[] spreads,
    Numbers numbers,
    List<Inject> injects,
    YearMonth start,
    int turns,
    Lexicon words,
    Supplier<Course> course) {

  /** A plan whose games are left to themselves. */
  public Plan(
      Layout layout,
      double[] cells,
      double[] spreads,
      Numbers numbers,
      List<Inject> injects,
      YearMonth start,
      int turns,
      Lexicon words) {
    this(layout, cells, spreads, numbers, injects, start, turns, words, () -> Course.FREE);
  }

  /** The mechanisms' numbers of one run, those with a spread drawn. */
  @FunctionalInterface
  public interface Numbers {

    /** Draws them. */
    Settings draw(Draws draws);
  }

  /** The same for another number of months. */
  public Plan lasting(int months) {
    return new Plan(layout, cells, spreads, numbers, injects, start, months, words, course);
  }

  /** The same with other starting values and numbers. */
  public Plan with(double[] otherCells, double[] otherSpreads, Numbers otherNumbers) {
    return new Plan(
        layout, otherCells, otherSpreads, otherNumbers, injects, start, turns, words, course);
  }

  /** The same with other injects. */
  public Plan with(List<Inject> others) {
    return new Plan(
        layout, cells, spreads, numbers, List.copyOf(others), start, turns, words, course);
  }

  /** The same with another course. */
  public Plan with(Supplier<Course> other) {
    return new Plan(layout, cells, spreads, numbers, injects, start, turns, words, other);
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
