package entente.map;

import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which the cells of a quantity can fill the states.
 *
 * @param theatre the states
 * @param quantity the quantity, of one to three axes
 */
record Stars(Theatre theatre, Quantity quantity) {

  List<Colouring> all() {
    List<Colouring> all = new ArrayList<>();
    List<Axis> axes = quantity.axes();
    for (int star = 0; star < axes.size(); star++) {
      boolean twin = quantity.symmetric() && star == 0;
      if (axes.get(star) == Axis.STATE && !twin) {
        fill(new int[axes.size()], 0, star, all);
      }
    }
    return all;
  }

  /** Goes through the members of all axes but the starred one. */
  private void fill(int[] at, int axis, int star, List<Colouring> all) {
    if (axis == at.length) {
      all.add(one(at.clone(), star));
    } else if (axis == star) {
      fill(at, axis + 1, star, all);
    } else {
      for (int k = 0; k < layout().count(quantity.axes().get(axis)); k++) {
        at[axis] = k;
        fill(at, axis + 1, star, all);
      }
    }
  }

  private Colouring one(int[] at, int star) {
    int[] places = new int[theatre.states()];
    for (int state = 0; state < places.length; state++) {
      at[star] = state;
      places[state] = itself(at) ? -1 : place(at);
    }
    Titles titles = new Titles(theatre, quantity, at, star);
    return CellColouring.of(titles.name(), titles.title(), quantity, places);
  }

  private int place(int[] at) {
    return switch (at.length) {
      case 1 -> layout().at(quantity, at[0]);
      case 2 -> layout().at(quantity, at[0], at[1]);
      default -> layout().at(quantity, at[0], at[1], at[2]);
    };
  }

  private boolean itself(int[] at) {
    List<Axis> axes = quantity.axes();
    return at.length > 1
        && axes.get(0) == Axis.STATE
        && axes.get(1) == Axis.STATE
        && at[0] == at[1];
  }

  private Layout layout() {
    return theatre.layout();
  }
}
