package entente.invariant;

import entente.world.Axis;
import entente.world.Layout;
import entente.world.Quantity;

/** The cells as they stood at some moment, read without the help of a world. */
record Cells(Layout layout, double[] values) {

  double get(Quantity quantity, int i) {
    return values[layout.at(quantity, i)];
  }

  double get(Quantity quantity, int i, int j) {
    return values[layout.at(quantity, i, j)];
  }

  double get(Quantity quantity, int i, int j, int k) {
    return values[layout.at(quantity, i, j, k)];
  }

  boolean is(Quantity quantity, int i) {
    return get(quantity, i) > 0.5;
  }

  int count(Axis axis) {
    return layout.count(axis);
  }

  int states() {
    return layout.states();
  }

  Cells copy() {
    return new Cells(layout, values.clone());
  }

  /** What two states fight as against each other in a war under way. */
  boolean enemies(int i, int j) {
    for (int war = 0; war < count(Axis.WAR); war++) {
      if (is(Quantity.WAR_ACTIVE, war)
          && get(Quantity.SIDE, war, i) * get(Quantity.SIDE, war, j) < -0.5) {
        return true;
      }
    }
    return false;
  }

  /** Whether a state fights in a war under way. */
  boolean fights(int i) {
    for (int war = 0; war < count(Axis.WAR); war++) {
      if (is(Quantity.WAR_ACTIVE, war) && Math.abs(get(Quantity.SIDE, war, i)) > 0.5) {
        return true;
      }
    }
    return false;
  }
}
