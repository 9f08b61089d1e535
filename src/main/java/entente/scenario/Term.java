package entente.scenario;

import entente.game.Condition;
import entente.game.Game;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A part of an expression that is ready to be evaluated; a truth is 1 or 0.
 *
 * @param type what its values are
 * @param value its value in a game
 * @param constant its value in every game, if that is known when it is read
 * @param nearness of a truth, how nearly it holds; of a number, nothing
 */
record Term(
    Type type,
    ToDoubleFunction<Game> value,
    OptionalDouble constant,
    ToDoubleFunction<Game> nearness)
    implements Condition {

  Term(Type type, ToDoubleFunction<Game> value) {
    this(type, value, OptionalDouble.empty(), game -> value.applyAsDouble(game) != 0 ? 1 : -1);
  }

  /** A value that never changes. */
  static Term always(Type type, double value) {
    return new Term(type, game -> value, OptionalDouble.of(value), game -> value != 0 ? 1 : -1);
  }

  /** A truth that holds wholly or not at all. */
  static Term truth(Predicate<Game> test) {
    return new Term(Type.TRUTH, game -> test.test(game) ? 1 : 0);
  }

  /**
   * A truth that may nearly hold.
   *
   * @param nearness from -1 to 1, not negative where it holds and not positive where it does not
   */
  static Term truth(Predicate<Game> test, ToDoubleFunction<Game> nearness) {
    return new Term(Type.TRUTH, game -> test.test(game) ? 1 : 0, OptionalDouble.empty(), nearness);
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

  @Override
  public boolean holds(Game game) {
    return value.applyAsDouble(game) != 0;
  }

  @Override
  public double nearness(Game game) {
    return nearness.applyAsDouble(game);
  }
}
