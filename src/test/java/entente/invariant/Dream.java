package entente.invariant;

import entente.action.Initiative;
import entente.fixture.Whim;
import entente.game.Game;
import entente.world.Ledger;
import entente.world.World;
import java.util.List;

/** A few random acts after each other, with random readings in between, in somebody's mind. */
record Dream(Game game, Whim whim) {

  /** Dreams in the mind of a state, if there is anything to do. */
  void go() {
    World world = game.world();
    List<Initiative> all = Whim.all(world, game.rules().actions());
    int derived = world.layout().size() - world.layout().firstDerived();
    for (int act = 1 + whim.below(4); act > 0 && !all.isEmpty(); act--) {
      whim.act(game.ledger(), all);
      for (int look = whim.below(10); look > 0; look--) {
        int cell = world.layout().firstDerived() + whim.below(derived);
        if (world.layout().used(cell)) {
          world.value(cell);
        }
      }
    }
  }

  /** Another world that is really as this one is, with the same start. */
  static World twin(Game game, double[] real) {
    World of = game.world();
    double[] start = new double[of.layout().size()];
    for (int cell = 0; cell < start.length; cell++) {
      start[cell] = of.start(cell);
    }
    World world = new World(of.layout(), game.rules().derivations(), start);
    write(new Ledger(world, false), real);
    return world;
  }

  private static void write(Ledger ledger, double[] cells) {
    for (int cell = 0; cell < ledger.world().layout().firstDerived(); cell++) {
      if (ledger.world().layout().used(cell)) {
        ledger.write(cell, cells[cell]);
      }
    }
  }
}
