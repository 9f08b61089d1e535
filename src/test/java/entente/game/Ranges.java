package entente.game;

import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.world.Layout;
import entente.world.Quantity;

/** That every cell is a number within its range. */
final class Ranges {
  private Ranges() {}

  static void check(Layout layout, double[] cells) {
    for (int cell = 0; cell < cells.length; cell++) {
      Quantity quantity = layout.quantity(cell);
      double value = cells[cell];
      boolean within = value >= quantity.min() && value <= quantity.max();
      if (layout.used(cell) && !within) {
        assertTrue(within, layout.name(cell) + " is " + value);
      }
    }
  }
}
