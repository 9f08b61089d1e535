package entente.game;

import java.util.List;

/**
 * Something that happens from outside the system of states.
 *
 * @param name its name
 * @param when when it comes; it comes once
 * @param text what is put on the record, or empty
 * @param steps what it changes, in order
 */
public record Inject(String name, Condition when, String text, List<Step> steps) {

  /** The same in a given turn, whatever it waited for. */
  public Inject in(int turn) {
    return new Inject(name, game -> game.turn() == turn, text, steps);
  }

  /** The same, but at the latest in a given turn, if it has not come before. */
  public Inject by(int turn) {
    return new Inject(name, game -> game.turn() == turn || when.holds(game), text, steps);
  }

  /** A change of one cell, or the start or end of a war. */
  public sealed interface Step {}

  /** Sets a cell; the value may carry a spread. */
  public record SetCell(int cell, double value, double spread) implements Step {

    /** Sets a cell to a value without spread. */
    public SetCell(int cell, double value) {
      this(cell, value, 0);
    }
  }

  /** Adds to a cell; the change may carry a spread. */
  public record AddCell(int cell, double change, double spread) implements Step {

    /** Adds to a cell without spread. */
    public AddCell(int cell, double change) {
      this(cell, change, 0);
    }
  }

  /** Starts a declared war. */
  public record StartWar(int war) implements Step {}

  /** Ends a war. */
  public record EndWar(int war) implements Step {}
}
