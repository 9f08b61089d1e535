package entente.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Makes expressions by a grammar of its own, most of them nearly right. */
final class Expressions {
  private static final List<String> ATOMS =
      List.of(
          "0",
          "0.0",
          "1",
          "-1",
          "2.5",
          "1e308",
          "1e999",
          "9223372036854775807",
          "0x1F",
          "true",
          "\"AAA\"",
          "turn",
          "month",
          "year",
          "pair.AAA.BBB.treaty",
          "dyad.AAA.BBB.trust",
          "state.BBB.stability",
          "war.border.active",
          "dyad.AAA.AAA.trust",
          "nobody",
          "a.b.c",
          "[]",
          "{}",
          "null",
          "count(\"barter\", \"*\", \"*\", \"agreed\")",
          "first(\"war\", \"*\", \"*\", \"*\")",
          "start(\"state.AAA.power\")",
          "answered(\"barter\", \"AAA\", \"BBB\")",
          "sameBloc(\"AAA\", \"BBB\")",
          "sameBloc(\"AAA\", \"AAA\")",
          "frustration(\"BBB\")",
          "frustration(turn)",
          "count()",
          "count(\"count\", \"AAA\")",
          "size(turn)",
          "b\"x\"",
          "'",
          "1u");
  private static final List<String> SIGNS =
      List.of(
          "+", "-", "*", "/", "%", "<", "<=", ">", ">=", "==", "!=", "&&", "||", " in ", ".", ",",
          "?");

  private Expressions() {}

  static String make(SplittableRandom random) {
    return make(random, 2 + random.nextInt(5));
  }

  private static String make(SplittableRandom random, int depth) {
    if (depth == 0) {
      return ATOMS.get(random.nextInt(ATOMS.size()));
    }
    return switch (random.nextInt(8)) {
      case 0 -> "(" + make(random, depth - 1) + ")";
      case 1 -> "!" + make(random, depth - 1);
      case 2 -> "-" + make(random, depth - 1);
      case 3 -> make(random, 0) + " ? " + make(random, depth - 1) + " : " + make(random, 0);
      case 4 -> "(" + make(random, depth - 1) + " > 0.0)";
      default -> make(random, depth - 1) + sign(random) + make(random, random.nextInt(depth));
    };
  }

  private static String sign(SplittableRandom random) {
    return " " + SIGNS.get(random.nextInt(SIGNS.size())) + " ";
  }
}
