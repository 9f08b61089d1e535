package entente.scenario;

import static entente.scenario.Term.Type.NUMBER;
import static entente.scenario.Term.Type.WHOLE;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The operators of expressions, under the names that CEL's parser gives them. Whole numbers and
 * others may be mixed; a whole number over a whole number is cut to a whole one, as in CEL.
 */
final class Operators {

  private Operators() {}

  /** An operator applied to its operands; null if there is no such operator for them. */
  static @Nullable Term apply(String operator, List<Term> operands) {
    return switch (operands.size()) {
      case 1 -> unary(operator, operands.get(0));
      case 2 -> binary(operator, operands.get(0), operands.get(1));
      case 3 -> choice(operator, operands.get(0), operands.get(1), operands.get(2));
      default -> null;
    };
  }

  private static @Nullable Term unary(String operator, Term a) {
    if (operator.equals("!_") && a.isTruth()) {
      return Term.truth(game -> !a.holds(game), game -> -a.nearness(game));
    }
    if (!operator.equals("-_") || a.isTruth()) {
      return null;
    }
    return a.constant().isPresent()
        ? Term.always(a.type(), -a.constant().getAsDouble())
        : new Term(a.type(), game -> -a.in(game));
  }

  private static @Nullable Term choice(String operator, Term test, Term a, Term b) {
    boolean alike = a.isTruth() == b.isTruth();
    return operator.equals("_?_:_") && test.isTruth() && alike
        ? new Term(
            joint(a, b),
            game -> test.holds(game) ? a.in(game) : b.in(game),
            OptionalDouble.empty(),
            game -> test.holds(game) ? a.nearness(game) : b.nearness(game))
        : null;
  }

  private static @Nullable Term binary(String operator, Term a, Term b) {
    if (a.isTruth() != b.isTruth()) {
      return null;
    }
    return a.isTruth() ? logical(operator, a, b) : numeric(operator, a, b);
  }

  private static @Nullable Term logical(String operator, Term a, Term b) {
    return switch (operator) {
      case "_==_" -> Term.truth(game -> a.holds(game) == b.holds(game));
      case "_!=_" -> Term.truth(game -> a.holds(game) != b.holds(game));
      case "_&&_" -> Term.truth(game -> a.holds(game) && b.holds(game), Nearness.both(a, b));
      case "_||_" -> Term.truth(game -> a.holds(game) || b.holds(game), Nearness.either(a, b));
      default -> null;
    };
  }

  private static @Nullable Term numeric(String operator, Term a, Term b) {
    return switch (operator) {
      case "_==_" -> Term.truth(game -> a.in(game) == b.in(game), Nearness.equal(a, b));
      case "_!=_" -> Term.truth(game -> a.in(game) != b.in(game), Nearness.unequal(a, b));
      case "_<_" -> Term.truth(game -> a.in(game) < b.in(game), Nearness.less(a, b));
      case "_<=_" -> Term.truth(game -> a.in(game) <= b.in(game), Nearness.less(a, b));
      case "_>_" -> Term.truth(game -> a.in(game) > b.in(game), Nearness.less(b, a));
      case "_>=_" -> Term.truth(game -> a.in(game) >= b.in(game), Nearness.less(b, a));
      case "_+_" -> number(a, b, (x, y) -> x + y);
      case "_-_" -> number(a, b, (x, y) -> x - y);
      case "_*_" -> number(a, b, (x, y) -> x * y);
      case "_/_" -> number(a, b, joint(a, b) == WHOLE ? Operators::cut : (x, y) -> x / y);
      case "_%_" -> joint(a, b) == WHOLE ? number(a, b, (x, y) -> x % y) : null;
      default -> null;
    };
  }

  private static double cut(double x, double y) {
    double ratio = x / y;
    return ratio < 0 ? Math.ceil(ratio) : Math.floor(ratio);
  }

  private static Term.Type joint(Term a, Term b) {
    return a.type() == b.type() ? a.type() : NUMBER;
  }

  private static Term number(Term a, Term b, DoubleBinaryOperator operator) {
    if (a.constant().isPresent() && b.constant().isPresent()) {
      double x = a.constant().getAsDouble();
      return Term.always(joint(a, b), operator.applyAsDouble(x, b.constant().getAsDouble()));
    }
    return new Term(joint(a, b), game -> operator.applyAsDouble(a.in(game), b.in(game)));
  }
}
