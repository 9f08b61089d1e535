package entente.scenario;

import entente.game.Game;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * A part of an expression that is ready to be evaluated; a truth is 1 or 0.
 *
 * @param type what its values are
 * @param value its value in a game
 * @param constant its value in every game, if that is known when it is read
 */
record Term(Type type, ToDoubleFunction<Game> value, OptionalDouble constant) {

  Term(Type type, ToDoubleFunction<Game> value) {
    this(type, value, OptionalDouble.empty());
  }

  /** A value that never changes. */
  static Term always(Type type, double value) {
    return new Term(type, game -> value, OptionalDouble.of(value));
  }

  /** What values there are. */
  enum Type {
    TRUTH("true or false"),
    WHOLE("a whole number"),
    NUMBER("a number");

    private final String words;

    Type(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  boolean isTruth() {
    return type == Type.TRUTH;
  }

  double in(Game game) {
    return value.applyAsDouble(game);
  }

  boolean holds(Game game) {
    return value.applyAsDouble(game) != 0;
  }
}
