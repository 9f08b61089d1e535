package entente.invariant;

import entente.fixture.Whim;
import entente.game.Rules;
import entente.world.Axis;
import entente.world.Quantity;
import entente.world.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Expressions made by chance, with every operator and function. */
record RandomExpression(RandomScenario made) {
  private static final List<Quantity> SPOKEN_OF =
      Arrays.stream(Quantity.values()).filter(q -> q.role() != Role.PARTIAL).toList();
  private static final List<String> KINDS =
      List.of("collapse", "war", "peace", "detection", "broken", "breakdown", "brokenPromise");

  /** An expression that is true or false, so many levels deep at most. */
  String truth(int depth) {
    Whim whim = made.whim;
    if (depth == 0) {
      if (whim.happens(0.1)) {
        List<String> two = twoStates();
        return "sameBloc(\"" + two.get(0) + "\", \"" + two.get(1) + "\")";
      }
      return number(1)
          + whim.pick(List.of(" < ", " <= ", " > ", " >= ", " == ", " != "))
          + number(1);
    }
    String a = truth(depth - 1);
    return switch (whim.below(5)) {
      case 0 -> "!(" + a + ")";
      case 1 -> "(" + a + " && " + truth(depth - 1) + ")";
      case 2 -> "(" + a + " || " + truth(depth - 1) + ")";
      case 3 -> "(" + a + " ? " + truth(depth - 1) + " : " + truth(depth - 1) + ")";
      default -> a;
    };
  }

  private String number(int depth) {
    Whim whim = made.whim;
    if (depth > 0 && whim.happens(0.3)) {
      String sign = whim.pick(List.of(" + ", " - ", " * ", " / "));
      String right = number(depth - 1);
      String safe = sign.equals(" / ") ? "max(0.5, " + right + ")" : right;
      return "(" + number(depth - 1) + sign + safe + ")";
    }
    return switch (whim.below(7)) {
      case 0 -> Yaml.plain(2 * whim.share() - 1).replaceAll("^(-?\\d+)$", "$1.0");
      case 1 -> whim.pick(List.of("turn", "month", "year", "-turn", "(turn % 2)"));
      case 2 -> call();
      case 3 -> "frustration(\"" + whim.pick(made.states) + "\")";
      case 4 -> "start(\"" + cell(whim.pick(SPOKEN_OF)) + "\")";
      default -> cell(whim.pick(SPOKEN_OF));
    };
  }

  /** Two states that are not the same. */
  private List<String> twoStates() {
    List<String> others = new ArrayList<>(made.states);
    String one = made.whim.pick(others);
    others.remove(one);
    return List.of(one, made.whim.pick(others));
  }

  private String call() {
    Whim whim = made.whim;
    List<String> kinds = new ArrayList<>(Rules.ACTIONS);
    kinds.addAll(KINDS);
    String kind = whim.pick(kinds);
    List<String> results = new ArrayList<>(List.of("*", "refused", "lapsed", "done"));
    if (Rules.ACTIONS.contains(kind)) {
      results.addAll(Rules.branches(kind));
    }
    List<String> words = new ArrayList<>(List.of(kind, any(Axis.STATE), any(Axis.STATE)));
    String function = whim.pick(List.of("count", "countItem", "first", "last", "answered"));
    if (function.equals("countItem")) {
      words.add(any(Axis.ITEM));
    }
    if (!function.equals("answered")) {
      words.add(whim.pick(results));
    }
    return function + "(\"" + String.join("\", \"", words) + "\")";
  }

  private String any(Axis axis) {
    return made.whim.happens(0.5) ? "*" : made.whim.pick(made.names(axis));
  }

  /** A cell of a quantity, or a state's power where the scenario has none. */
  String cell(Quantity quantity) {
    StringBuilder name = new StringBuilder(quantity.pattern());
    String before = "";
    for (Axis axis : quantity.axes()) {
      List<String> names = new ArrayList<>(made.names(axis));
      names.remove(before);
      if (names.isEmpty()) {
        return cell(Quantity.POWER);
      }
      before = made.whim.pick(names);
      int star = name.indexOf("*");
      name.replace(star, star + 1, before);
    }
    return name.toString();
  }
}
