package entente.scenario;

import entente.game.Condition;
import entente.game.Game;
import java.util.function.ToDoubleFunction;

/**
 * What is measured of a game: a value, and how much it counts. Over many games it comes to the sum
 * of the values over the sum of the weights, which is a mean, a share among the games that qualify,
 * or a ratio.
 *
 * @param name what it is called
 * @param said what it is, in words and expressions
 * @param form how the value is taken
 * @param value a number, or of {@link Form#FIRST} and {@link Form#EVER} a truth as 1 or 0
 * @param given which games qualify, asked when the window closes
 * @param during which months count, of {@link Form#MEAN}
 * @param per what the value is divided by, of {@link Form#END}
 * @param from the first turn of the window
 * @param until the first turn after the window
 */
public record Measure(
    String name,
    String said,
    Form form,
    ToDoubleFunction<Game> value,
    Condition given,
    Condition during,
    ToDoubleFunction<Game> per,
    int from,
    int until) {

  /** How the value of a game is taken. */
  public enum Form {
    /**
     * Months from the window's beginning until something holds; if it never does, the window's
     * whole length: the mean is the restricted mean time, censored at the end.
     */
    FIRST,
    /** 1 if something ever holds in the window, else 0. */
    EVER,
    /** A number at the window's end. */
    END,
    /** The mean of a number over the months of the window. */
    MEAN
  }

  /** How many months the window has. */
  public int months() {
    return until - from;
  }
}
