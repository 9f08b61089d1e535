package entente.scenario;

import entente.world.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
    if (!kind.equals("grid") && (form.isFlag() || form.isCounted())) {
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

  /** A value; 0 if there is something wrong with it. */
  double value(String name, Node node, Settable.Target target) {
    boolean truth = node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TRUTH;
    if (target.form().isFlag()
        && !(node instanceof Node.Scalar s && s.kind() == Node.Kind.NUMBER)) {
      return check(name, shapes.truth(node) ? 1 : 0, node, target);
    }
    OptionalDouble value = truth ? OptionalDouble.empty() : shapes.number(node);
    if (truth) {
      shapes.wrong(node, "a number");
    }
    return value.isPresent() ? check(name, value.getAsDouble(), node, target) : 0;
  }

  private double check(String name, double value, Node node, Settable.Target target) {
    String wrong = Figures.problem(name, value, target.form());
    if (wrong == null && target instanceof Settable.Cell cell) {
      wrong = unplayable(name, value, cell);
    }
    if (wrong != null) {
      shapes.problems().at(node, wrong);
    }
    return value;
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
    if (!(node instanceof Node.Listing listing) || listing.items().isEmpty()) {
      shapes.wrong(node, "a list of values, such as [0.1, 0.2]");
      return null;
    }
    List<Double> values = new ArrayList<>();
    for (Node item : listing.items()) {
      double value = value(name, item, target);
      if (values.contains(value)) {
        shapes.problems().at(item, item.path() + " is a value that the list has already.");
      }
      values.add(value);
    }
    return new Variation.Listed(values);
  }

  private @Nullable Variation grid(String name, Node node, Settable.Target target) {
    Map<String, Node> entries = shapes.entries(node, ExperimentFormat.GRID.names());
    Node said = entries.get("values");
    Form.Whole form = ExperimentFormat.COUNT;
    int count = said == null ? 0 : shapes.whole(said, form.min(), form.max(), 0);
    if (said == null && !entries.isEmpty()) {
      lacks(node, "values", "how many values, both ends among them");
    }
    Variation.Uniform ends = ends(name, node, entries, target);
    if (ends == null || count == 0) {
      return null;
    }
    Variation.Listed grid = Variation.Listed.grid(ends.from(), ends.to(), count);
    for (double value : grid.values()) {
      if (Figures.problem(name, value, target.form()) != null) {
        String problem = Figures.problem(name, value, target.form());
        shapes.problems().atKey(node, "A value of the grid will not do: " + problem);
        return null;
      }
    }
    return grid;
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
    OptionalDouble value = shapes.number(node);
    value.ifPresent(v -> check(name, v, node, target));
    return value;
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
