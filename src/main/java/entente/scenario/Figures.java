package entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers: {@code 0.5}, {@code true}, or {@code {value: 0.5, spread: 0.1, source: key}}. */
record Figures(Shapes shapes, Map<String, Source> known) {
  /** How the unit of a change begins. */
  static final String CHANGE = "change of ";

  private static final Set<String> KEYS = Set.of("value", "spread", "note");
  private static final Set<String> COUNTED =
      Set.of(
          "moves",
          "initiatives a month",
          "stages",
          "stages completed",
          "treaty levels",
          "count",
          "months left",
          "months open");

  /** Reads a number within a range; null if it is none. */
  @Nullable Figure read(Node node, String unit, double min, double max) {
    List<String> sources = sources(node);
    Node plain = node;
    double spread = 0;
    if (node instanceof Node.Table table) {
      Map<String, Node> entries = shapes.entries(node, KEYS);
      plain = entries.get("value");
      if (plain == null) {
        problems().atKey(node, node.path() + " needs a value.\nMaybe {value: 0.5, spread: 0.1}.");
        return null;
      }
      spread = spread(table.get("spread"), unit);
    }
    OptionalDouble value = value(plain, node.path(), unit, min, max);
    return value.isPresent() ? new Figure(value.getAsDouble(), spread, sources) : null;
  }

  private double spread(@Nullable Node node, String unit) {
    if (node == null) {
      return 0;
    }
    double spread = shapes.number(node).orElse(0);
    if (spread < 0) {
      problems().at(node, node.path() + " is " + Amount.say(spread) + "; it must not be negative.");
      return 0;
    }
    if (spread > 0 && isFlag(unit)) {
      problems().at(node, node.path() + " spreads a flag (" + unit + "); flags have no spread.");
    }
    if (spread > 0 && isCounted(unit)) {
      problems().at(node, node.path() + " counts " + unit + "; what is counted has no spread.");
    }
    return spread;
  }

  private OptionalDouble value(Node node, String path, String unit, double min, double max) {
    boolean truth = node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TRUTH;
    if (truth && isFlag(unit)) {
      return OptionalDouble.of(shapes.truth(node) ? 1 : 0);
    }
    OptionalDouble value = shapes.number(node);
    value.ifPresent(
        v -> {
          String problem = problem(path, v, unit, min, max);
          if (problem != null) {
            problems().at(node, problem);
          }
        });
    return value;
  }

  /** What is wrong with a value of a quantity or number; null if nothing is. */
  static @Nullable String problem(String name, double value, String unit, double min, double max) {
    if (value < min || value > max || !Double.isFinite(value)) {
      return name + " is " + Amount.say(value) + "; " + Amount.rule(min, max, unit) + ".";
    }
    if (isFlag(unit) && value != 0 && value != 1) {
      return name + " is " + Amount.say(value) + "; a flag must be true or false, or 0 or 1.";
    }
    if (isCounted(unit) && value != Math.rint(value)) {
      return name + " is " + Amount.say(value) + "; it counts " + unit + ", so it must be whole.";
    }
    return null;
  }

  /** Whether it, or the change of it, must be whole. */
  private static boolean isCounted(String unit) {
    return COUNTED.contains(unit.startsWith(CHANGE) ? unit.substring(CHANGE.length()) : unit);
  }

  static boolean isFlag(String unit) {
    return unit.equals("0 or 1");
  }

  /** The sources of a node; a problem if it has none or names one that is not there. */
  List<String> sources(Node node) {
    Node source = node.source();
    if (source == null) {
      problems()
          .atKey(
              node,
              node.path() + " has no source; every number needs one.\nMaybe give its block one.");
      return List.of();
    }
    List<String> keys = new ArrayList<>();
    for (Node.Scalar word : shapes.words(source)) {
      keys.add(word.text());
      if (!known.containsKey(word.text())) {
        problems().at(word, Nearest.unknown("Source", word.text(), known.keySet()));
      }
    }
    return List.copyOf(keys);
  }

  private Problems problems() {
    return shapes.problems();
  }
}
