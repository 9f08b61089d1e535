package entente.scenario;

import entente.game.Game;
import java.util.function.ToDoubleFunction;

/**
 * How nearly a truth holds, from -1 to 1: positive where it holds, negative where it does not, and
 * the nearer to 0 the nearer to the border. The idea is the robustness of a formula in temporal
 * logic (Fainekos and Pappas 2009; Donzé and Maler 2010), of which searches for rare behaviour
 * climb the slope. A difference x of two numbers is bent into the range as {@code x / (1 + |x|)}.
 * What an expression does not evaluate is not evaluated here either.
 */
final class Nearness {
  private Nearness() {}

  /** Of a being less than b. */
  static ToDoubleFunction<Game> less(Term a, Term b) {
    return game -> bent(b.in(game) - a.in(game));
  }

  /** Of two numbers being equal. */
  static ToDoubleFunction<Game> equal(Term a, Term b) {
    return game -> -Math.abs(bent(a.in(game) - b.in(game)));
  }

  /** Of two numbers not being equal. */
  static ToDoubleFunction<Game> unequal(Term a, Term b) {
    return game -> Math.abs(bent(a.in(game) - b.in(game)));
  }

  /**
   * Of both: where the first holds, it is no less than a half away, however far the second is; so
   * what is gained in the first is never lost to the second.
   */
  static ToDoubleFunction<Game> both(Term a, Term b) {
    return game -> {
      if (!a.holds(game)) {
        return (a.nearness(game) - 1) / 2;
      }
      double second = b.nearness(game);
      return b.holds(game) ? Math.min(a.nearness(game), second) : second / 2;
    };
  }

  /** Of one of two: that of the nearer. */
  static ToDoubleFunction<Game> either(Term a, Term b) {
    return game -> a.holds(game) ? a.nearness(game) : Math.max(a.nearness(game), b.nearness(game));
  }

  private static double bent(double difference) {
    double bent = difference / (1 + Math.abs(difference));
    return Double.isNaN(bent) ? Math.signum(difference) : bent;
  }
}
