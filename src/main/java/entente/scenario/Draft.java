package entente.scenario;

import entente.world.Layout;
import entente.world.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in the making: what every section reads with and writes to.
 *
 * @param injects the names of the injects, which expressions may ask for
 * @param said conditions and sides as they are written, by their paths
 */
record Draft(
    Shapes shapes,
    Figures figures,
    Layout layout,
    Names names,
    Cells cells,
    List<String> injects,
    Map<String, String> said) {

  static Draft of(Node.Table root, Shapes shapes, Figures figures, Layout layout) {
    List<String> injects =
        root.get("injects") instanceof Node.Table table
            ? List.copyOf(table.entries().keySet())
            : List.of();
    Names names = new Names(layout, shapes.problems());
    return new Draft(shapes, figures, layout, names, new Cells(layout), injects, new HashMap<>());
  }

  Problems problems() {
    return shapes.problems();
  }

  /** Keeps a word, or a list of them, as it is written. */
  void say(@Nullable Node node) {
    if (node != null) {
      List<String> words = shapes.words(node).stream().map(Node.Scalar::text).toList();
      said.put(node.path(), String.join(", ", words).strip());
    }
  }

  /** Sets the cells of a quantity to the number at a node. */
  void set(Node node, Quantity quantity, int... places) {
    Figure figure = figures.read(node, Form.Number.of(quantity));
    if (figure != null) {
      for (int place : places) {
        cells.set(place, figure);
      }
    }
  }

  /** Sets cells to a number that the format implies, with the sources of a node. */
  void imply(Node node, double value, int... places) {
    Figure figure = new Figure(value, 0, figures.sources(node));
    for (int place : places) {
      cells.set(place, figure);
    }
  }
}
