package entente.scenario;

import entente.world.Quantity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The values of a factor, within the range of what varies. */
record FactorValues(Shapes shapes, Scenario scenario) {

  /** Reads how a factor varies; null if there is something wrong with it. */
  @Nullable Variation variation(String name, String kind, Node node, Settable.Target target) {
    if (kind.equals("list")) {
      return list(name, node, target);
    }
    Form.Number form = target.form();
    if (form.isFlag() || (form.isCounted() && !kind.equals("grid"))) {
      String is = form.isFlag() ? " is true or false" : " counts " + form.counts();
      String rule = ", so " + kind + " is not for it.\nMaybe give it a list.";
      shapes.problems().atKey(node, name + is + rule);
      return null;
    }
    return switch (kind) {
      case "grid" -> grid(name, node, target);
      case "uniform" -> span(name, node, target, Variation.Uniform::new);
      case "logUniform" -> logarithmic(name, node, target);
      default -> normal(name, node, target);
    };
  }

  /** A value, within the range or not; none if it is no value at all. */
  OptionalDouble value(String name, Node node, Settable.Target target) {
    Node.Kind kind = node instanceof Node.Scalar scalar ? scalar.kind() : Node.Kind.TEXT;
    boolean flag = target.form().isFlag();
    OptionalDouble value = OptionalDouble.empty();
    if (flag && kind == Node.Kind.TRUTH) {
      value = OptionalDouble.of(shapes.truth(node) ? 1 : 0);
    } else if (kind == Node.Kind.NUMBER) {
      value = shapes.number(node);
    } else {
      shapes.wrong(node, flag ? "true or false" : "a number");
    }
    value.ifPresent(v -> check(name, v, node, target));
    return value;
  }

  private void check(String name, double value, Node node, Settable.Target target) {
    String wrong = Figures.problem(name, value, target.form());
    if (wrong == null && target instanceof Settable.Cell cell) {
      wrong = unplayable(name, value, cell);
    }
    if (wrong != null) {
      shapes.problems().at(node, wrong);
    }
  }

  private @Nullable String unplayable(String name, double value, Settable.Cell cell) {
    Quantity quantity = scenario.plan().layout().quantity(cell.place());
    if (quantity == Quantity.POWER && value == 0) {
      return name + " is 0; a state must have some power.";
    }
    boolean begun = quantity == Quantity.WAR_ACTIVE && value == 1;
    return begun && !scenario.implied().fought(cell.place())
        ? name + " is true, but nobody fights in it."
        : null;
  }

  private @Nullable Variation list(String name, Node node, Settable.Target target) {
    List<Node> items = shapes.items(node, "a list of values, such as [0.1, 0.2]");
    if (items.isEmpty()) {
      return null;
    }
    Set<Double> values = new LinkedHashSet<>();
    for (Node item : items) {
      OptionalDouble value = value(name, item, target);
      if (value.isPresent() && !values.add(value.getAsDouble() + 0.0)) {
        shapes.problems().at(item, item.path() + " is a value that the list has already.");
      }
    }
    return new Variation.Listed(List.copyOf(values));
  }

  private @Nullable Variation grid(String name, Node node, Settable.Target target) {
    Map<String, Node> entries = shapes.entries(node, ExperimentFormat.GRID.names());
    Node said = entries.get("values");
    Form.Whole form = ExperimentFormat.COUNT;
    int count = said == null ? 0 : shapes.whole(said, form.min(), form.max(), form.min());
    if (said == null && !entries.isEmpty()) {
      lacks(node, "values", "how many values, both ends among them");
    }
    Variation.Uniform ends = ends(name, node, entries, target);
    if (ends == null || count == 0) {
      return null;
    }
    Variation.Listed grid = Variation.Listed.grid(ends.from(), ends.to(), count);
    boolean whole =
        !target.form().isCounted() || grid.values().stream().allMatch(v -> v == Math.rint(v));
    if (!whole) {
      String rule = ", so every value of its grid must be whole.\nMaybe give it a list.";
      shapes.problems().atKey(node, name + " counts " + target.form().counts() + rule);
    }
    return whole ? grid : null;
  }

  private @Nullable Variation span(
      String name, Node node, Settable.Target target, BiFunction<Double, Double, Variation> kind) {
    Map<String, Node> entries = shapes.entries(node, ExperimentFormat.SPAN.names());
    Variation.Uniform ends = ends(name, node, entries, target);
    return ends == null ? null : kind.apply(ends.from(), ends.to());
  }

  private @Nullable Variation logarithmic(String name, Node node, Settable.Target target) {
    if (span(name, node, target, Variation.Uniform::new) instanceof Variation.Uniform ends) {
      if (ends.from() > 0) {
        return new Variation.LogUniform(ends.from(), ends.to());
      }
      String rule = "; the least value of logUniform must be greater than 0.";
      shapes.problems().atKey(node, node.path() + ".from is " + Amount.say(ends.from()) + rule);
    }
    return null;
  }

  private Variation.@Nullable Uniform ends(
      String name, Node node, Map<String, Node> entries, Settable.Target target) {
    OptionalDouble from = end(name, "from", node, entries, target);
    OptionalDouble to = end(name, "to", node, entries, target);
    if (from.isEmpty() || to.isEmpty()) {
      return null;
    }
    if (from.getAsDouble() >= to.getAsDouble()) {
      shapes.problems().atKey(node, node.path() + " must go from less to more.");
      return null;
    }
    return new Variation.Uniform(from.getAsDouble(), to.getAsDouble());
  }

  private OptionalDouble end(
      String name, String key, Node block, Map<String, Node> entries, Settable.Target target) {
    Node node = entries.get(key);
    if (node == null) {
      lacks(block, key, target.form().rule());
      return OptionalDouble.empty();
    }
    return value(name, node, target);
  }

  private @Nullable Variation normal(String name, Node node, Settable.Target target) {
    Map<String, Node> entries = shapes.entries(node, ExperimentFormat.NORMAL.names());
    OptionalDouble mean = end(name, "mean", node, entries, target);
    Node said = entries.get("deviation");
    if (said == null) {
      lacks(node, "deviation", "the standard deviation, greater than 0");
      return null;
    }
    double deviation = shapes.number(said).orElse(1);
    if (deviation <= 0) {
      String rule = "; it must be greater than 0.";
      shapes.problems().at(said, said.path() + " is " + Amount.say(deviation) + rule);
    }
    Form.Number form = target.form();
    return mean.isEmpty() || deviation <= 0
        ? null
        : new Variation.Normal(mean.getAsDouble(), deviation, form.min(), form.max());
  }

  private void lacks(Node block, String key, String rule) {
    shapes.problems().atKey(block, block.path() + " lacks " + key + ": " + rule + ".");
  }
}
