package entente.invariant;

import entente.world.Layout;
import entente.world.Quantity;
import java.util.function.Consumer;

/** Every cell is a number within its declared range, at the start and at the end of every turn. */
public record InRange() implements Invariant.OfTrace {

  @Override
  public void check(Trace trace, Consumer<String> complain) {
    for (int turn = 0; turn < trace.series().size(); turn++) {
      String when = turn == 0 ? " at the start" : " after turn " + (turn - 1);
      cells(trace.layout(), trace.series().get(turn), said -> complain.accept(said + when));
    }
  }

  /** Complains of every cell out of its range. */
  public static void cells(Layout layout, double[] cells, Consumer<String> complain) {
    for (int cell = 0; cell < cells.length; cell++) {
      Quantity quantity = layout.quantity(cell);
      double value = cells[cell];
      boolean within = value >= quantity.min() && value <= quantity.max();
      if (layout.used(cell) && !within) {
        complain.accept(layout.name(cell) + " is " + value);
      }
    }
  }
}
