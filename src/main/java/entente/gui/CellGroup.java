package entente.gui;

import entente.scenario.Scenario;
import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells that belong together.
 *
 * @param title what they are
 * @param cells their places
 */
record CellGroup(String title, List<Integer> cells) {

  /**
   * The cells of a subject, by groups.
   *
   * @param wanted whether a cell of a pair and an item is to be shown; there are very many
   */
  static List<CellGroup> of(
      Subject subject, Scenario scenario, java.util.function.IntPredicate wanted) {
    Layout layout = scenario.plan().layout();
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int cell = 0; cell < layout.size(); cell++) {
      boolean many = layout.quantity(cell).axes().size() > 2;
      if (layout.recorded(cell)
          && concerns(subject, layout, cell)
          && (!many || wanted.test(cell))) {
        String title = title(subject, scenario, cell);
        groups.computeIfAbsent(title, one -> new ArrayList<>()).add(cell);
      }
    }
    return groups.entrySet().stream()
        .map(group -> new CellGroup(group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }

  private static boolean concerns(Subject subject, Layout layout, int cell) {
    int first = state(layout, cell, 0);
    int second = state(layout, cell, 1);
    if (subject instanceof Subject.Between pair) {
      return (first == pair.one() && second == pair.other())
          || (first == pair.other() && second == pair.one());
    }
    int state = ((Subject.Of) subject).state();
    return first == state || second == state;
  }

  /** The state that a cell is of on one of its axes, or -1. */
  static int state(Layout layout, int cell, int axis) {
    List<Axis> axes = layout.quantity(cell).axes();
    return axis < axes.size() && axes.get(axis) == Axis.STATE ? layout.index(cell, axis) : -1;
  }

  private static String title(Subject subject, Scenario scenario, int cell) {
    Layout layout = scenario.plan().layout();
    Quantity quantity = layout.quantity(cell);
    int first = state(layout, cell, 0);
    int second = state(layout, cell, 1);
    if (quantity.axes().size() > 2) {
      return "Deliveries";
    } else if (quantity.symmetric()) {
      return subject instanceof Subject.Of ? "With others" : "Between the two";
    } else if (first >= 0 && second >= 0) {
      return toward(scenario, first, second);
    }
    String kind = quantity.pattern().substring(0, quantity.pattern().indexOf('.'));
    return switch (kind) {
      case "state" -> "State";
      case "tech", "stage" -> "Technologies";
      case "doctrine" -> "Doctrine";
      case "motive" -> "Motives";
      case "repertoire" -> "Repertoire";
      case "war" -> "Wars";
      default -> "Goods";
    };
  }

  private static String toward(Scenario scenario, int first, int second) {
    return Subject.seat(scenario, first) + " towards " + Subject.seat(scenario, second);
  }
}
