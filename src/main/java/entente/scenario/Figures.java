package entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads numbers: {@code 0.5}, {@code true}, or {@code {value: 0.5, spread: 0.1, source: key}}. */
record Figures(Shapes shapes, Map<String, Source> known) {
  private static final Form.Number SPREAD = new Form.Number("", 0, Double.POSITIVE_INFINITY);

  /** The keys of a number that is more than its value. */
  static Block block(Form.Number number) {
    return Block.of(
        Key.here("value", number, "the number itself"),
        Key.free("spread", SPREAD, "how far it is drawn from its value once a run"),
        Key.NOTE);
  }

  /** Reads a number within a range; null if it is none. */
  @Nullable Figure read(Node node, Form.Number form) {
    List<String> sources = sources(node);
    Node plain = node;
    double spread = 0;
    if (node instanceof Node.Table table) {
      Map<String, Node> entries = shapes.entries(node, block(form).names());
      plain = entries.get("value");
      if (plain == null) {
        problems().atKey(node, node.path() + " needs a value.\nMaybe {value: 0.5, spread: 0.1}.");
        return null;
      }
      spread = spread(table.get("spread"), form);
    }
    OptionalDouble value = value(plain, node.path(), form);
    return value.isPresent() ? new Figure(value.getAsDouble(), spread, sources) : null;
  }

  private double spread(@Nullable Node node, Form.Number form) {
    if (node == null) {
      return 0;
    }
    double spread = shapes.number(node).orElse(0);
    if (spread < 0) {
      problems().at(node, node.path() + " is " + Amount.say(spread) + "; it must not be negative.");
      return 0;
    }
    if (spread > 0 && form.isFlag()) {
      problems()
          .at(node, node.path() + " spreads a flag (" + form.unit() + "); flags have no spread.");
    }
    if (spread > 0 && form.isCounted()) {
      problems()
          .at(node, node.path() + " counts " + form.counts() + "; what is counted has no spread.");
    }
    return spread;
  }

  private OptionalDouble value(Node node, String path, Form.Number form) {
    boolean truth = node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TRUTH;
    if (truth && form.isFlag()) {
      return OptionalDouble.of(shapes.truth(node) ? 1 : 0);
    }
    OptionalDouble value = shapes.number(node);
    value.ifPresent(
        v -> {
          String problem = problem(path, v, form);
          if (problem != null) {
            problems().at(node, problem);
          }
        });
    return value;
  }

  /** What is wrong with a value of a quantity or number; null if nothing is. */
  static @Nullable String problem(String name, double value, Form.Number form) {
    if (value < form.min() || value > form.max() || !Double.isFinite(value)) {
      return name
          + " is "
          + Amount.say(value)
          + "; "
          + Amount.rule(form.min(), form.max(), form.unit())
          + ".";
    }
    if (form.isFlag() && value != 0 && value != 1) {
      return name + " is " + Amount.say(value) + "; a flag must be true or false, or 0 or 1.";
    }
    if (form.isCounted() && value != Math.rint(value)) {
      return name
          + " is "
          + Amount.say(value)
          + "; it counts "
          + form.counts()
          + ", so it must be whole.";
    }
    return null;
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
