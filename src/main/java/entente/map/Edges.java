package entente.map;

import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the edges of a moment.
 *
 * @param layout where its cells lie
 * @param moment the moment
 */
record Edges(Layout layout, Moment moment) {

  /** The edges of some layers, the lowest layer first. */
  List<Edge> of(Set<Layer> layers) {
    List<Edge> edges = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      if (layers.contains(layer)) {
        of(layer, edges);
      }
    }
    return edges;
  }

  private void of(Layer layer, List<Edge> edges) {
    for (int i = 0; i < layout.states(); i++) {
      for (int j = 0; j < layout.states(); j++) {
        boolean once = layer != Layer.TRUST && layer != Layer.SANCTIONS && layer != Layer.CONTRACTS;
        if (i != j && (!once || i < j)) {
          double value = value(layer, i, j);
          boolean there = value != 0 && Math.abs(value) >= layer.least();
          if (there) {
            edges.add(new Edge(layer, i, j, !once, value));
          }
        }
      }
    }
  }

  private double value(Layer layer, int i, int j) {
    return switch (layer) {
      case ALIGNMENT -> at(Quantity.ALIGNMENT, i, j);
      case TRUST -> at(Quantity.TRUST, i, j);
      case TREATIES -> at(Quantity.TREATY, i, j);
      case SANCTIONS ->
          Math.max(at(Quantity.SANCTION, i, j), at(Quantity.EMBARGO, i, j) > 0.5 ? 0.01 : 0);
      case CONTRACTS -> worth(i, j);
      case WARS -> wars(i, j);
    };
  }

  private double at(Quantity quantity, int i, int j) {
    return moment.at(layout.at(quantity, i, j));
  }

  /**
   * What one delivers to the other by contract a month, at base prices; what is taught has none.
   */
  private double worth(int i, int j) {
    double worth = 0;
    for (int item = 0; item < layout.count(Axis.ITEM); item++) {
      double amount = moment.at(layout.at(Quantity.CONTRACT, i, j, item));
      boolean good = item < layout.count(Axis.GOOD);
      double price = good ? moment.at(layout.at(Quantity.PRICE, item)) : 0;
      worth += amount > 0 ? Math.max(amount * price, Double.MIN_NORMAL) : 0;
    }
    return worth;
  }

  /** In how many wars under way they stand on opposite sides. */
  private int wars(int i, int j) {
    int wars = 0;
    for (int war = 0; war < layout.count(Axis.WAR); war++) {
      boolean active = moment.at(layout.at(Quantity.WAR_ACTIVE, war)) > 0.5;
      double sides =
          moment.at(layout.at(Quantity.SIDE, war, i)) * moment.at(layout.at(Quantity.SIDE, war, j));
      wars += active && sides < 0 ? 1 : 0;
    }
    return wars;
  }
}
