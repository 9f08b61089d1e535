package entente.invariant;

import entente.fixture.Whim;
import entente.game.Game;
import entente.world.Layout;
import entente.world.Ledger;
import java.util.function.Consumer;

/**
 * What was imagined, also within what was imagined, is taken back to the bit; while imagined and
 * afterwards every derived cell is what it is when all is reckoned anew.
 */
record ImaginedIsUndone() implements Invariant.OfWorld {
  private static final int ROUNDS = 4;

  @Override
  public void check(Game game, Whim whim, Consumer<String> complain) {
    Ledger ledger = game.ledger();
    double[] real = game.world().copy();
    compare(game, Dream.twin(game, real).copy(), real, "the real world reckoned anew: ", complain);
    for (int round = 0; round < ROUNDS; round++) {
      int viewer = whim.below(game.world().states());
      int outer = ledger.imagine(viewer);
      new Dream(game, whim).go();
      double[] first = game.world().copy();
      int inner = ledger.imagine(whim.below(game.world().states()));
      new Dream(game, whim).go();
      ledger.forget(inner);
      compare(game, first, game.world().copy(), "taken back within: ", complain);
      compare(game, game.world().reckonedAnew(), first, "imagined anew: ", complain);
      ledger.forget(outer);
      compare(game, real, game.world().copy(), "taken back: ", complain);
    }
  }

  static void compare(
      Game game, double[] due, double[] found, String what, Consumer<String> complain) {
    Layout layout = game.world().layout();
    for (int cell = 0; cell < due.length; cell++) {
      boolean same = Double.doubleToLongBits(due[cell]) == Double.doubleToLongBits(found[cell]);
      if (layout.used(cell) && !same) {
        complain.accept(what + layout.name(cell) + " is " + found[cell] + ", not " + due[cell]);
      }
    }
  }
}
