package entente.scenario;

import entente.world.Curve;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The functions of expressions that are curves of numbers, the same on every machine. */
final class Curves {
  private static final Map<String, DoubleUnaryOperator> OF_ONE =
      new TreeMap<>(
          Map.of(
              "exp", StrictMath::exp,
              "ln", StrictMath::log,
              "sqrt", Math::sqrt,
              "sigma", Curve::sigma));
  private static final Map<String, DoubleBinaryOperator> OF_TWO =
      new TreeMap<>(Map.of("max", Math::max, "min", Math::min, "pow", StrictMath::pow));

  private Curves() {}

  static boolean known(String name) {
    return OF_ONE.containsKey(name) || OF_TWO.containsKey(name);
  }

  static Set<String> names() {
    Set<String> names = new java.util.TreeSet<>(OF_ONE.keySet());
    names.addAll(OF_TWO.keySet());
    return names;
  }

  /** A curve at its operands; null if it does not take them. */
  static @Nullable Term apply(String name, List<Term> operands) {
    DoubleUnaryOperator one = OF_ONE.get(name);
    DoubleBinaryOperator two = OF_TWO.get(name);
    if (operands.stream().anyMatch(Term::isTruth)) {
      return null;
    }
    if (one != null && operands.size() == 1) {
      Term a = operands.get(0);
      return new Term(Term.Type.NUMBER, game -> one.applyAsDouble(a.in(game)));
    }
    if (two != null && operands.size() == 2) {
      Term a = operands.get(0);
      Term b = operands.get(1);
      return new Term(Term.Type.NUMBER, game -> two.applyAsDouble(a.in(game), b.in(game)));
    }
    return null;
  }
}
