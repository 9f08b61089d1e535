package entente.world;

import java.util.List;

/**
 * For each cell, the derived cells that read it, in one flat array. Only what an act can change is
 * kept: a real change makes every derived cell stale at once.
 */
final class Dependents {
  private final int[] start;
  private final int[] dependent;

  Dependents(Layout layout, List<Derivation> derivations) {
    int[] degree = new int[layout.size() + 1];
    walk(layout, derivations, (from, to) -> degree[from + 1]++);
    for (int cell = 0; cell < layout.size(); cell++) {
      degree[cell + 1] += degree[cell];
    }
    start = degree.clone();
    dependent = new int[degree[layout.size()]];
    walk(layout, derivations, (from, to) -> dependent[degree[from]++] = to);
  }

  private interface Edge {
    void found(int from, int to);
  }

  private static void walk(Layout layout, List<Derivation> derivations, Edge edge) {
    Inputs inputs = new Inputs(layout);
    for (Derivation derivation : derivations) {
      Quantity quantity = derivation.quantity();
      int rows = layout.count(quantity.axes().get(0));
      int columns = quantity.axes().size() > 1 ? layout.count(quantity.axes().get(1)) : 1;
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          int to = quantity.axes().size() > 1 ? layout.at(quantity, i, j) : layout.at(quantity, i);
          if (layout.used(to)) {
            inputs.clear();
            derivation.inputs(inputs, i, j);
            keep(layout, inputs, to, edge);
          }
        }
      }
    }
  }

  private static void keep(Layout layout, Inputs inputs, int to, Edge edge) {
    for (int k = 0; k < inputs.count(); k++) {
      Role role = layout.quantity(inputs.cell(k)).role();
      if (role == Role.ACTED || role == Role.DERIVED) {
        edge.found(inputs.cell(k), to);
      }
    }
  }

  int first(int cell) {
    return start[cell];
  }

  int end(int cell) {
    return start[cell + 1];
  }

  int get(int k) {
    return dependent[k];
  }
}
