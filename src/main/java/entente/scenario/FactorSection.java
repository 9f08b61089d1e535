package entente.scenario;

import entente.scenario.ExperimentFile.Varied;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What varies in an experiment: finds what names stand for, and checks the values. */
final class FactorSection {
  private final Shapes shapes;
  private final Settable settable;
  private final FactorValues values;
  private final Map<String, Varied> factors = new LinkedHashMap<>();
  private final Map<Settable.Target, String> names = new HashMap<>();

  FactorSection(Shapes shapes, Scenario scenario) {
    this.shapes = shapes;
    this.settable = new Settable(scenario.plan().layout(), scenario.mechanisms());
    this.values = new FactorValues(shapes, scenario);
  }

  /** The factors that there is nothing wrong with, in the order of the file. */
  List<Varied> all() {
    return List.copyOf(factors.values());
  }

  /** Reads a block of factors; whether there is nothing wrong with it. */
  boolean read(@Nullable Node block) {
    Map<String, Node> entries = shapes.entries(block);
    entries.forEach(
        (name, node) -> {
          Settable.Target target = find(name, node);
          Variation variation = target == null ? null : variation(name, node, target);
          if (target != null && variation != null) {
            factors.put(name, new Varied(name, target.form().unit(), variation));
          }
        });
    return factors.size() == entries.size();
  }

  /** Reads points that give the factors their values; the values of each point. */
  List<List<Double>> rows(Node block) {
    List<Node> items = shapes.items(block, "a list of points, each a block of values");
    if (items.isEmpty()) {
      return List.of();
    }
    Map<String, Node> first = shapes.entries(items.get(0));
    List<String> columns = List.copyOf(first.keySet());
    Map<String, Settable.Target> targets = new LinkedHashMap<>();
    first.forEach(
        (name, node) -> {
          Settable.Target target = find(name, node);
          if (target != null) {
            targets.put(name, target);
          }
        });
    List<List<Double>> rows = items.stream().map(item -> row(item, columns, targets)).toList();
    for (int k = 0; k < columns.size(); k++) {
      Settable.Target target = targets.get(columns.get(k));
      if (target != null) {
        column(columns.get(k), k, target, rows);
      }
    }
    return rows;
  }

  private List<Double> row(Node item, List<String> columns, Map<String, Settable.Target> targets) {
    Map<String, Node> entries = shapes.entries(item, columns);
    List<Double> row = new ArrayList<>();
    if (!(item instanceof Node.Table)) {
      return Collections.nCopies(columns.size(), 0.0);
    }
    for (String name : columns) {
      Node node = entries.get(name);
      Settable.Target target = targets.get(name);
      if (node == null) {
        String rule = " lacks " + name + "; every point gives every factor of the first a value.";
        shapes.problems().atKey(item, item.path() + rule);
      }
      row.add(node == null || target == null ? 0 : values.value(name, node, target).orElse(0));
    }
    return row;
  }

  private void column(String name, int k, Settable.Target target, List<List<Double>> rows) {
    Variation given = new Variation.Listed(rows.stream().map(row -> row.get(k)).toList());
    factors.put(name, new Varied(name, target.form().unit(), given));
  }

  private Settable.@Nullable Target find(String name, Node node) {
    Settable.Target target = settable.find(name);
    if (target == null) {
      shapes.problems().atKey(node, settable.unknown(name));
    } else if (target instanceof Settable.Computed) {
      shapes.problems().atKey(node, Settable.Computed.rule(name));
    } else {
      String before = names.putIfAbsent(target, name);
      if (before == null) {
        return target;
      }
      shapes.problems().atKey(node, "Factor " + name + " is the same as " + before + ".");
    }
    return null;
  }

  private @Nullable Variation variation(String name, Node node, Settable.Target target) {
    if (node instanceof Node.Scalar said && said.kind() != Node.Kind.NOTHING
        || node instanceof Node.Listing) {
      shapes.wrong(node, "a block that says how it varies, such as {list: [0.1, 0.2]}");
      return null;
    }
    Map<String, Node> entries = shapes.entries(node, ExperimentFormat.FACTOR.names());
    shapes.text(entries.get("note"));
    List<String> kinds = ExperimentFormat.VARIATIONS.stream().filter(entries::containsKey).toList();
    if (kinds.size() != 1) {
      String has =
          kinds.isEmpty() ? " does not say how it varies" : " has " + String.join(" and ", kinds);
      String rule = String.join(", ", ExperimentFormat.VARIATIONS);
      String message = node.path() + has + "; it must have exactly one of " + rule + ".";
      shapes.problems().atKey(node, message);
      return null;
    }
    Node said = entries.getOrDefault(kinds.get(0), node);
    return values.variation(name, kinds.get(0), said, target);
  }
}
